/** Fingers drawn across something to turn it, as one turns a page. */
import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/** CSS pixels from where on a movement is no tap any more. */
const LEAST = 48;

/** How much more it must go across than down. */
const SLANT = 2;

interface Turns {
	readonly left: () => void;
	readonly right: () => void;
}

/** Hears one finger or pen at a time; a second one, such as to zoom, ends it. The mouse selects text. */
export function swipes({ left, right }: Turns): Attachment<HTMLElement> {
	return (element) => {
		let start: PointerEvent | null = null;
		const stops = [
			on(element, 'pointerdown', (event) => {
				start = event.isPrimary && event.pointerType !== 'mouse' ? event : null;
			}),
			on(element, 'pointercancel', () => (start = null)),
			on(element, 'pointerup', (event) => {
				if (start === null || event.pointerId !== start.pointerId) return;
				const [across, down] = [event.clientX - start.clientX, event.clientY - start.clientY];
				start = null;
				if (Math.abs(across) < LEAST || Math.abs(across) < SLANT * Math.abs(down)) return;
				if (across < 0) left();
				else right();
			})
		];
		return () => stops.forEach((stop) => stop());
	};
}
