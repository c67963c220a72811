/** How long something is waited for that a reader is to see. */

/** Milliseconds after which is asked whether the page is seen. */
const STEP = 1000;

/** Milliseconds that count of a step: a busy machine takes longer to one, and nobody looked for the rest of a long one. */
const COUNTED = 2000;

/** Calls once so many milliseconds have passed while the page is seen. Returns what ends the waiting. */
export function afterPatience(milliseconds: number, call: () => void): () => void {
	let timer: ReturnType<typeof setTimeout>;
	let frame = 0;
	let seen = 0;
	const wait = () => {
		const started = performance.now();
		timer = setTimeout(() => {
			// a page that is not seen gets no frame
			frame = requestAnimationFrame(() => {
				seen += Math.min(performance.now() - started, COUNTED);
				if (seen < milliseconds) wait();
				else call();
			});
		}, STEP);
	};
	wait();
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
}

/** Calls once an element has a size: hidden, it has none. Returns what keeps it from that. */
export function whenSized(element: HTMLElement, call: () => void): () => void {
	const observer = new ResizeObserver(() => {
		if (element.clientWidth === 0 || element.clientHeight === 0) return;
		observer.disconnect();
		call();
	});
	observer.observe(element);
	return () => observer.disconnect();
}
