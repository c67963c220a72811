/** The checkboxes decide what every part of the page shows. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { idle, useBrowser } from '../support/page';
import { GEO, idsOf, markedBy, type PublishedEvent } from '../support/published';
import { countPixels, readList, seen } from '../support/seen';

const open = useBrowser();
const operations = GEO.operations.map(({ id }) => id);
const [first] = GEO.operations;
if (first === undefined) throw new Error('The story has no operation.');

let page: Page;

describe('the operations', () => {
	beforeEach(async () => {
		page = await open();
		await readList(page);
	});

	it('are all shown, and leave the map, the list, the counts, the sentence and the legend as soon as unchecked', async () => {
		await expectShown(GEO.events);
		expect((await seen(page)).counts).toMatchObject(countByOperation(GEO.events));

		const map = page.locator('.map');
		const hue = await hueOf(first.rank);
		const flows = first.flows?.label.fr ?? '';
		expect(await countPixels(map, hue)).toBeGreaterThan(2000);
		expect((await seen(page)).legend).toContain(flows);

		await checkbox(first.id).uncheck();
		const kept = GEO.events.filter((event) => event.operations.some((id) => id !== first.id));
		await expectShown(kept);
		const { counts, legend, marks } = await seen(page);
		expect(counts).toMatchObject(countByOperation(kept));
		expect(legend).not.toContain(flows);
		expect(marks).not.toContain('vancouver');
		await idle(page);
		expect(await countPixels(map, hue)).toBe(0);

		await checkbox(first.id).check();
		await expectShown(GEO.events);
		await idle(page);
		expect(await countPixels(map, hue)).toBeGreaterThan(2000);
	});

	it('can be hidden and shown all at once and by the space bar, their counts within their columns', async () => {
		await checkbox(first.id).focus();
		await page.keyboard.press('Space');
		expect((await seen(page)).checked).not.toContain(first.id);
		await page.keyboard.press('Space');
		await expectShown(GEO.events);

		for (const id of operations.slice(1)) await checkbox(id).uncheck();
		const wide = await page.evaluate(() =>
			[...document.querySelectorAll('li:has(> label input[type=checkbox])')]
				.filter((item) => item.scrollWidth > item.clientWidth)
				.map((item) => item.textContent)
		);
		expect(wide).toEqual([]);

		await page.getByRole('button', { name: 'Aucune\u00a0: Opérations' }).click();
		const { list, marks, checked, sentence } = await seen(page);
		expect({ list, marks }).toEqual({ list: [], marks: [] });
		expect(checked).not.toEqual(expect.arrayContaining(operations));
		expect(sentence).toMatch(/^Rien n’est affiché/);
		expect(await page.locator('.list .empty').textContent()).toMatch(/Aucun fait/);
		await page.waitForURL((url) => url.search === '?op=none');

		await page.getByRole('button', { name: 'Toutes\u00a0: Opérations' }).click();
		await expectShown(GEO.events);
		await page.waitForURL((url) => url.search === '');
	});
});

describe('the kinds', () => {
	it('leave every part of the page as soon as unchecked', async () => {
		page = await open();
		await readList(page);
		await checkbox('arrest').uncheck();
		const kept = GEO.events.filter(({ properties }) => properties.kind !== 'arrest');
		await expectShown(kept);
		const { counts } = await seen(page);
		expect(counts).toMatchObject({ ...countByOperation(kept), arrest: 0 });
	});
});

async function expectShown(events: readonly PublishedEvent[]): Promise<void> {
	const { list, marks, sentence } = await seen(page);
	expect({ list, marks }).toEqual({ list: idsOf(events), marks: markedBy(events) });
	expect(sentence).toMatch(new RegExp(`^${events.length} faits? sur ${GEO.events.length}(?!\\d)`));
}

function countByOperation(events: readonly PublishedEvent[]): Record<string, number> {
	return Object.fromEntries(
		operations.map((id) => [id, events.filter((event) => event.operations.includes(id)).length])
	);
}

function checkbox(value: string) {
	return page.locator(`input[type=checkbox][value="${value}"]`);
}

/** The colour of the operation of a rank. */
function hueOf(rank: number): Promise<string> {
	return page.evaluate(
		(name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
		`--hue-${rank}`
	);
}
