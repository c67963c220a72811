/** Tells the page around the frame how high the frame's content is. */
import { dialects } from './heights';

/**
 * Speaks at once, then whenever the content changes its size, everything has loaded, the fonts are there, the frame
 * comes into sight, or the page asks. Never while the frame has no size: what it would measure then is 0. Reading the
 * layout needs no paint, which a frame that its page still hides never gets.
 */
export function sendHeight(window: Window): void {
	const { document, parent } = window;
	if (parent === window) return;
	const spoken = dialects();
	const address = new URL(window.location.href);
	let sent = 0;

	function tell(): void {
		const { width, height } = document.documentElement.getBoundingClientRect();
		if (width === 0 || height === 0) return;
		sent = Math.ceil(height);
		const size = { width: Math.ceil(width), height: sent };
		const page = { address, hash: window.location.hash };
		for (const message of spoken.flatMap((dialect) => dialect.tell(size, page))) {
			parent.postMessage(message, '*');
		}
	}

	function hear({ source, data }: MessageEvent): void {
		if (source !== parent) return;
		const asked = spoken.filter((dialect) => dialect.asks?.(data));
		if (asked.length > 0) tell();
	}

	function follow([entry]: readonly ResizeObserverEntry[]): void {
		const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
		if (Math.ceil(height) !== sent) tell();
	}

	tell();
	new ResizeObserver(follow).observe(document.documentElement);
	window.addEventListener('message', hear);
	for (const moment of ['load', 'pageshow', 'hashchange']) window.addEventListener(moment, tell);
	document.addEventListener('visibilitychange', tell);
	void document.fonts.ready.then(tell);
}
