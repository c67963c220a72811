/** What a reader keeps holds what she sees, and says where it comes from. */
import { readFile } from 'node:fs/promises';
import { getIssues } from '@placemarkio/check-geojson';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { COLUMNS } from '../../src/files/table';
import { readCsv } from '../files/readCsv';
import { useBrowser } from '../support/page';
import { GEO, idsOf } from '../support/published';

const open = useBrowser();
const [hidden, ...shown] = GEO.operations;
if (hidden === undefined) throw new Error('The story has no operation.');
const kept = GEO.events.filter(({ operations }) => operations.some((id) => id !== hidden.id));

it('the saved files hold the visible events and no other, with choice, date and licence', async () => {
	const page = await open();
	await page.locator(`input[value="${hidden.id}"]`).uncheck();
	const sentence = await page.locator('.sentence p').innerText();

	const [csvName, csv] = await saved(page, 'CSV');
	expect(csvName).toMatch(/^[\w-]+-\d{4}-\d\d-\d\d\.csv$/);
	const rows = readCsv(csv);
	const gap = rows.findIndex((row) => row.every((cell) => cell === ''));
	const head = rows.slice(0, gap).flat();
	const names = shown.map(({ name }) => name.fr ?? '');
	for (const said of [sentence, GEO.index.version, ...names, page.url()]) {
		expect(head.join('\n')).toContain(said);
	}
	expect(head.join('\n')).toContain(`${GEO.index.licence.name}, ${GEO.index.licence.url}`);
	expect(head.join('\n')).not.toContain(hidden.name.fr);
	const [titles, ...claims] = rows.slice(gap + 1);
	expect(titles).toHaveLength(COLUMNS.length);
	expect([...new Set(claims.map(([id]) => id))].sort()).toEqual(idsOf(kept));
	const formulas = rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d+(e-?\d+)?$)/.test(cell));
	expect(formulas).toEqual([]);

	const [jsonName, json] = await saved(page, 'GeoJSON');
	expect(jsonName).toMatch(/\.geojson$/);
	expect(getIssues(json)).toEqual([]);
	const collection = JSON.parse(json) as FeatureCollection;
	expect(collection.features.map(({ id }) => id).sort()).toEqual(idsOf(kept));
	expect(collection).toMatchObject({
		version: GEO.index.version,
		checked: GEO.index.checked,
		licence: GEO.index.licence,
		address: page.url(),
		filters: { sentence }
	});
});

it('every published file that the page offers is there', async () => {
	const page = await open('sources/', { awaitsMap: false });
	const links = await page
		.locator('a[download]')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(GEO.operations.length);
	for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
});

/** Presses the button and reads what the browser keeps: its name and its content. */
async function saved(page: Page, format: string): Promise<[name: string, content: string]> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('.downloads button', { hasText: new RegExp(`^${format}$`) }).click()
	]);
	return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
}
