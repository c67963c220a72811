/** The style of what comes later, where it has not come with the page. */
import { load } from './load';

export function restoreStyles(document: Document): void {
	for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
		// Without it the page is plain, and complete.
		if (link.sheet === null) load(() => again(link)).catch(() => undefined);
	}
}

function again(link: HTMLLinkElement): Promise<void> {
	return new Promise((resolve, reject) => {
		const copy = link.cloneNode() as HTMLLinkElement;
		copy.addEventListener('load', () => resolve());
		copy.addEventListener('error', () => {
			copy.remove();
			reject(new Error(`${copy.href} did not come.`));
		});
		link.after(copy);
	});
}
