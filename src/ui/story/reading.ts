/** Which part of a text is being read. */
import type { Attachment } from 'svelte/attachments';

/** Per cent of the window's height above the line at which a reader's eyes are. */
const LINE = 60;

/** Milliseconds that a part must be read before it counts: who jumps over many reads none of them. */
const PATIENCE = 150;

/** Tells the `data-step` of each part of the text, its elements that have one, as it comes under the reader's eyes. */
export function reading(onread: (step: string) => void): Attachment<HTMLElement> {
	return (text) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const observer = new IntersectionObserver(
			(entries) => {
				const read = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
				if (!(read?.target instanceof HTMLElement)) return;
				const { step = '' } = read.target.dataset;
				clearTimeout(timer);
				timer = setTimeout(() => onread(step), PATIENCE);
			},
			{ rootMargin: `-${LINE}% 0px -${100 - LINE}% 0px` }
		);
		for (const part of text.querySelectorAll('[data-step]')) observer.observe(part);
		return () => {
			clearTimeout(timer);
			observer.disconnect();
		};
	};
}
