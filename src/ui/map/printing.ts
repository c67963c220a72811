/** When the page is put on paper. */
import { flushSync } from 'svelte';
import { on } from 'svelte/events';

interface Printing {
	/** Fetches what paper needs: printing itself does not wait. May be called again. */
	readonly prepare: () => void;
	/** The page is about to be laid out for paper, or is back on the screen. */
	readonly report: (isPrinted: boolean) => void;
}

/** Prepares for paper once a reader touches the page, for only then may she print it. Returns what stops it. */
export function followPrinting({ prepare, report }: Printing): () => void {
	const say = (isPrinted: boolean) => {
		if (isPrinted) prepare();
		// What is printed is what stands in the page when the event ends.
		flushSync(() => report(isPrinted));
	};
	const paper = matchMedia('print');
	const stops = [
		on(window, 'pointerdown', prepare, { once: true }),
		on(window, 'keydown', prepare, { once: true }),
		on(window, 'beforeprint', () => say(true)),
		on(window, 'afterprint', () => say(false)),
		// Some browsers send no event, and whoever looks at the print styles prints nothing.
		on(paper, 'change', () => say(paper.matches))
	];
	return () => stops.forEach((stop) => stop());
}
