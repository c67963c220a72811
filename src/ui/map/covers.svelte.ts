/** What lies over the map: its controls, the panel, and on a wide page its legend. */
import type { Box } from '../../geometry/screen';

/** Marks an element that may lie over the map. */
const COVERING = '[data-covering]';

/** Follows where they lie in the map's frame, in CSS pixels from its top left corner. */
export class Covers {
	boxes = $state.raw<readonly Box[]>([]);

	/** To be called in an effect, again whenever there may be others; returns what ends it. */
	follow(frame: HTMLElement): () => void {
		const elements = [...document.querySelectorAll(COVERING)];
		const observer = new ResizeObserver(() => {
			const boxes = boxesIn(frame, elements);
			// the map answers to a change with a new frame, after which they are followed anew
			if (JSON.stringify(boxes) !== JSON.stringify(this.boxes)) this.boxes = boxes;
		});
		for (const element of [frame, ...elements]) observer.observe(element);
		return () => observer.disconnect();
	}
}

/** Where all that covers the frame lies at the moment, the panel included. */
export function coversOf(frame: HTMLElement): Box[] {
	return boxesIn(frame, [...document.querySelectorAll(`${COVERING}, .panel`)]);
}

/** The part of the frame that lies in the window. */
export function partInWindow(frame: HTMLElement): Box {
	const { left, top, width, height } = frame.getBoundingClientRect();
	const { clientWidth, clientHeight } = document.documentElement;
	return {
		left: Math.max(0, -left),
		top: Math.max(0, -top),
		right: Math.min(width, clientWidth - left),
		bottom: Math.min(height, clientHeight - top)
	};
}

/** Without those that lie beside the frame, or are not laid out at all. */
function boxesIn(frame: HTMLElement, elements: readonly Element[]): Box[] {
	const own = frame.getBoundingClientRect();
	return elements
		.map((element) => element.getBoundingClientRect())
		.filter(
			({ left, top, right, bottom }) =>
				left < own.right && right > own.left && top < own.bottom && bottom > own.top
		)
		.map(({ left, top, right, bottom }) => ({
			left: left - own.left,
			top: top - own.top,
			right: right - own.left,
			bottom: bottom - own.top
		}));
}
