/** A panel that stands over the page keeps pointer and keyboard out of what lies under it. */
import { on } from 'svelte/events';

/** The part of the page that the panel leaves free. */
const FREE = '.stage';

/** Where the panel around an element lies over the page, not within the map. Returns what lets readers in again. */
export function keepOut(content: HTMLElement): () => void {
	const panel = content.closest('.panel');
	let kept: readonly HTMLElement[] = [];
	const letIn = () => {
		for (const element of kept) element.inert = false;
	};
	const follow = () => {
		letIn();
		kept = panel && isFixed(panel) ? besides(panel.closest<HTMLElement>(FREE)) : [];
		for (const element of kept) element.inert = true;
	};
	follow();
	const stop = on(window, 'resize', follow);
	return () => {
		stop();
		letIn();
	};
}

/** All of the page beside an element, but for what stands where it is whatever the page does: it lies beside the panel. */
function besides(free: HTMLElement | null): HTMLElement[] {
	if (free === null || free === document.body) return [];
	const others = [...(free.parentElement?.children ?? [])].filter(
		(other): other is HTMLElement =>
			other instanceof HTMLElement && other !== free && !isFixed(other)
	);
	return [...others.flatMap(withoutTitle), ...besides(free.parentElement)];
}

/** The page's title goes on heading what is read. */
function withoutTitle(element: HTMLElement): HTMLElement[] {
	const title = element.querySelector('h1');
	if (title === null) return element.matches('h1') ? [] : [element];
	return [...element.children]
		.filter((child) => child instanceof HTMLElement)
		.flatMap(withoutTitle);
}

function isFixed(element: Element): boolean {
	return getComputedStyle(element).position === 'fixed';
}
