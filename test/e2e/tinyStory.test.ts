/** A second story builds and works without a change in the code: the code knows no story. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { BOUNDS, PRECISIONS, ROLES, SCOPES } from '../../src/model/types';
import { textWidth } from '../../src/scene/labels/textSize';
import { violations } from '../support/axe';
import { ROOT } from '../support/build';
import { clickMark, idle, markOf, useBrowser } from '../support/page';
import { GEO, idsOf, markedBy, TINY } from '../support/published';
import { INVENTED } from '../support/realDataset';
import { readList, seen } from '../support/seen';
import serbian from '../support/story/messages/sr';

const open = useBrowser();
const [operation] = TINY.operations;
const [event] = TINY.events;
if (operation === undefined || event === undefined) throw new Error('The tiny story is empty.');

describe('the tiny story', () => {
	it('shows its own events, operations and words', async () => {
		const page = await open(inject('addresses').tiny);
		await readList(page);
		const { list, marks } = await seen(page);
		expect(list).toEqual(idsOf(TINY.events));
		expect(marks).toEqual(markedBy(TINY.events));

		await page.locator(`input[value="${operation.id}"]`).uncheck();
		const kept = TINY.events.filter(({ operations }) =>
			operations.some((id) => id !== operation.id)
		);
		expect((await seen(page)).list).toEqual(idsOf(kept));
		expect((await seen(page)).marks).toEqual(markedBy(kept));
	});

	it('opens a mark, an event by an id it had before, and the other language', async () => {
		const page = await open(`${inject('addresses').tiny}?event=${event.properties.formerIds?.[0]}`);
		const heading = page.locator('.panel h2');
		expect(await heading.textContent()).toBe(event.properties.title.fr);
		await page.waitForURL(({ search }) => search === `?event=${event.id}`);
		await page.keyboard.press('Escape');
		await heading.waitFor({ state: 'detached' });

		await clickMark(page, markOf(page, 'rotterdam'));
		expect(await heading.textContent()).toBe('Rotterdam');
		await page.keyboard.press('Escape');
		await page.locator('.languages a[hreflang="en"]').press('Enter');
		await page.waitForURL((url) => url.pathname.endsWith('/en/'));
		await idle(page);
		expect(await page.locator('h1').textContent()).toBe('The ship inspections');
	});

	it('says of a place which others the map cannot tell apart from it', async () => {
		const page = await open(`${inject('addresses').tiny}?event=lock-inspection`);
		const together = page.locator('.panel p', { hasText: 'Au même point de la carte' });
		await together.getByRole('link', { name: 'Quai de Bruges' }).click();
		expect(await page.locator('.panel h2').textContent()).toBe('Quai de Bruges');
		await together.getByRole('link', { name: 'Écluse de Bruges' }).waitFor();
	});

	it('is told in a third language, whose letters, forms and dates are its own', async () => {
		const page = await open(`${inject('addresses').tiny}sr/?event=${event.id}`);
		expect(await page.getAttribute('html', 'lang')).toBe('sr');
		expect(await page.locator('.panel h2').textContent()).toBe(event.properties.title.sr);
		expect((await seen(page)).marks).toEqual(markedBy(TINY.events));
		const links = page.locator('.languages a, link[rel="alternate"]');
		expect(
			await links.evaluateAll((all) => all.map((link) => link.getAttribute('hreflang')))
		).toEqual(['fr', 'en', 'sr', 'fr', 'en']);
		await page.keyboard.press('Escape');
		await page.getByRole('combobox', { name: serbian.search.label }).fill('ротердом');
		await page.getByRole('option', { name: 'Ротердам' }).first().waitFor();
		const found = await violations(page);

		const names = Object.values(INVENTED.countries).map(({ name }) => name.sr ?? '');
		const drawn = await page.evaluate(measured, names);
		expect(drawn.missing).toEqual([]);
		for (const [index, name] of names.entries()) {
			const estimate = textWidth(name, 100) / (drawn.widths[index] ?? NaN);
			expect(estimate, name).toBeGreaterThan(0.9);
			expect(estimate, name).toBeLessThan(1.15);
		}

		const { listFolder, story } = serbian;
		for (const folder of ['embed', listFolder, story.folder, 'sources']) {
			await page.goto(`${inject('addresses').tiny}sr/${folder}/`);
			await page.locator('h1').first().waitFor();
			found.push(...(await violations(page)));
		}
		expect(found).toEqual([]);
	});

	it('embeds as the first one does', async () => {
		const page = await open(`${inject('addresses').tiny}en/embed/?op=${operation.id}`);
		const chosen = TINY.events.filter(({ operations }) => operations.includes(operation.id));
		expect((await seen(page)).marks).toEqual(markedBy(chosen));
	});
});

describe('src/', () => {
	it('names no operation, event, place, source or party of the story', () => {
		const ids = [
			...GEO.operations.map(({ id }) => id),
			...GEO.events.flatMap(({ id, properties }) => [id, properties.place.id]),
			...Object.keys(GEO.sources),
			...Object.keys(GEO.proceedings)
		].filter((id) => !CODE_WORDS.has(id));
		const found = sourceFiles().flatMap((file) => {
			const text = readFileSync(file, 'utf8');
			return ids.filter((id) => names(text, id)).map((id) => `${file}: ${id}`);
		});
		expect(found).toEqual([]);
	});
});

/** Runs in a page: how wide texts are in the bold face of its labels, and which of their letters that face lacks. */
function measured(texts: string[]): { widths: number[]; missing: string[] } {
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	if (context === null) throw new Error('The browser measures no text.');
	const widthIn = (font: string, text: string) => {
		context.font = `100px ${font}`;
		return context.measureText(text).width;
	};
	const letters = [...new Set(texts.join(''))].filter((letter) => letter.trim() !== '');
	return {
		widths: texts.map((text) => widthIn('"Label SemiBold"', text)),
		// Where a font lacks a letter, it is as wide as in what stands in for the font.
		missing: letters.filter((letter) =>
			['monospace', 'serif'].every(
				(other) => widthIn(`"Label SemiBold", ${other}`, letter) === widthIn(other, letter)
			)
		)
	};
}

/** Words that the code itself defines, and that a place may also be called by. */
const CODE_WORDS = new Set<string>([...PRECISIONS, ...SCOPES, ...BOUNDS, ...ROLES]);

/** An id of several words, or with a digit, counts wherever it stands; one word only as a whole string. */
function names(text: string, id: string): boolean {
	const pattern = /[-\d]/.test(id) ? `(?<![\\w-])${id}(?![\\w-])` : `(['"\`])${id}\\1`;
	return new RegExp(pattern).test(text);
}

function sourceFiles(): string[] {
	return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
