/** What lies over the map: its controls, the panel, and on a wide page its legend. */
import type { Box } from '../../geometry/screen';

/** Marks an element that may lie over the map; `line` one that is turned, and covers only what it is drawn on. */
const COVERING = '[data-covering]';

/** CSS pixels of a line that one box stands for. */
const STRETCH = 8;

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

/** Where all lies at the moment that still covers the frame once it moves: not annotations, but the panel. */
export function coversOf(frame: HTMLElement): Box[] {
	return boxesIn(frame, [...document.querySelectorAll(`${COVERING}:not(.notes *), .panel`)]);
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
		.flatMap((element) =>
			element.getAttribute('data-covering') === 'line'
				? stretchesOf(element as HTMLElement)
				: element.getBoundingClientRect()
		)
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

/** Boxes along a line: its element’s own box is as large as the line is oblique. */
function stretchesOf(line: HTMLElement): DOMRect[] {
	const { left, top } = line.parentElement?.getBoundingClientRect() ?? new DOMRect();
	const turned = new DOMMatrix(getComputedStyle(line).transform);
	const count = Math.ceil(line.offsetWidth / STRETCH);
	return Array.from({ length: count }, (_, index) => {
		const { x, y } = turned.transformPoint({ x: (index + 0.5) * STRETCH, y: 0 });
		return new DOMRect(left + x - STRETCH / 2, top + y - STRETCH / 2, STRETCH, STRETCH);
	});
}
