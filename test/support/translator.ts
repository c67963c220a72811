/** A translator as browsers have one: it puts its own elements in the place of every text, and of each that comes later. */
import type { Page } from 'playwright-core';

/** What stands around the words of the translator. */
const MARKS = /[⟦⟧]/g;

/** Translates the page, and whatever it says later, by putting every text between marks. */
export function translate(page: Page): Promise<void> {
	return page.evaluate(translator);
}

/** Every word of the page, in its order, but the map's own; without the translator's marks. */
export async function localeOf(page: Page): Promise<string[]> {
	const words = await page.evaluate(() => {
		const copy = document.querySelector('#app')?.cloneNode(true) as HTMLElement;
		for (const part of copy.querySelectorAll('.map svg, .poster')) part.remove();
		return copy.textContent ?? '';
	});
	return words.replace(MARKS, '').split(/\s+/).filter(Boolean);
}

/** How many texts the translator has replaced that are still there. */
export function countTranslated(page: Page): Promise<number> {
	return page.locator('#app font > font').count();
}

/** Runs in a page. */
function translator(): void {
	const UNTOUCHED = 'script, style, noscript, textarea, svg, font, [translate="no"]';

	function replaceIn(root: Node): void {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		for (let node: Node | null = root; node; node = walker.nextNode()) {
			if (node instanceof Text) texts.push(node);
		}
		texts.forEach(replace);
	}

	function replace(text: Text): void {
		if (text.data.trim() === '' || !text.parentElement || text.parentElement.closest(UNTOUCHED)) {
			return;
		}
		const [outer, inner] = [document.createElement('font'), document.createElement('font')];
		inner.textContent = `⟦${text.data}⟧`;
		outer.append(inner);
		text.replaceWith(outer);
	}

	replaceIn(document.body);
	new MutationObserver((records) => {
		for (const { addedNodes } of records) {
			for (const node of addedNodes) if (node.isConnected) replaceIn(node);
		}
	}).observe(document.body, { childList: true, subtree: true });
}
