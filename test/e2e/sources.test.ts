/** The page on sources: found by a word, opened by a link, and walked from a number to its source and back. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/page';
import { GEO, type PublishedEvent } from '../support/published';

const open = useBrowser();
const ids = Object.keys(GEO.sources);
const [event] = GEO.events.filter(({ properties }) => properties.figures?.length === 1);
const [party] = Object.values(GEO.proceedings);
if (event === undefined || party === undefined) throw new Error('The story has no number.');

describe('the bibliography', () => {
	it('is searched by words, says how much it found, and opens what a link names all the same', async () => {
		const page = await open('sources/', { awaitsMap: false });
		const search = page.locator('#source-search');
		await expectFound(page, ids.length, `${ids.length} sources`);

		const [publisher = ''] = Object.values(GEO.sources).map((source) => source.publisher);
		await search.fill(publisher.toLowerCase());
		const found = Object.entries(GEO.sources).filter(([id, source]) =>
			`${source.publisher} ${source.title} ${id}`.toLowerCase().includes(publisher.toLowerCase())
		);
		await expectFound(page, found.length, `${found.length} sur ${ids.length} sources`);

		await search.fill('xyzzy');
		await expectFound(page, 0, `Aucune des ${ids.length} sources ne correspond.`);

		const cited = page.locator('#proceedings .marks a').first();
		const id = await cited.innerText();
		await cited.click();
		await page.locator(`li[id="${id}"] details[open]`).waitFor();
		expect(await search.inputValue()).toBe('');
	});

	it('says which sources only relay another’s text', async () => {
		const page = await open('sources/', { awaitsMap: false });
		const marked = page.locator('li[id]', { hasText: 'relais d’un autre texte' });
		const found = await marked.evaluateAll((entries) => entries.map(({ id }) => id));
		const relays = ids.filter((id) => GEO.sources[id]?.relay);
		expect(relays).not.toEqual([]);
		expect(found.sort()).toEqual(relays.sort());
	});
});

it('counts what the claims rest on, and leads to the facts that rest on one source', async () => {
	const page = await open('sources/', { hasJavaScript: false });
	const cells = await page.locator('#support td:last-child').allInnerTexts();
	const claims = GEO.events.flatMap(({ properties: { figures = [] } }) =>
		figures.flatMap((figure) => figure.claims)
	);
	const counts = [0, 0, 0, 0];
	for (const { sources } of claims) {
		const own = sources.filter((id) => !GEO.sources[id]?.relay).length;
		counts[Math.min(own, 3)] = (counts[Math.min(own, 3)] ?? 0) + 1;
	}
	expect(cells.map(Number)).toEqual(counts);
	await page.locator('#support a').click();
	await page.waitForURL(/\/liste\/\?sources=one$/);
});

describe('a number', () => {
	it('leads to its source, and the source back to the number', async () => {
		const page = await open(`?event=${event.id}`, { awaitsMap: false });
		const claim = page.locator('.panel .claims .value').first();
		const amount = await claim.innerText();
		const id = event.properties.figures?.[0]?.claims[0]?.sources[0] ?? '';
		const [sources] = await Promise.all([
			page.context().waitForEvent('page'),
			page.locator('.panel .sources a.id', { hasText: new RegExp(`^${id}$`) }).click()
		]);

		const entry = sources.locator(`li[id="${id}"]`);
		await entry.locator('details[open]').waitFor();
		expect(await entry.locator('details li').count()).toBe(countOf(id));
		const number = entry.locator('details li', { hasText: event.properties.title.fr ?? '' });
		expect(await number.locator('strong').allInnerTexts()).toContain(amount);

		await number.locator('a').first().click();
		await sources.locator('.panel h2', { hasText: event.properties.title.fr ?? '' }).waitFor();
		expect(await sources.locator('.panel .claims .value').first().innerText()).toBe(amount);
	});
});

/** How many claims, events without a claim of it, and parties rest on a source. */
function countOf(id: string): number {
	const parties = Object.values(GEO.proceedings).filter(
		({ sources, steps }) => sources.includes(id) || steps.some((step) => step.sources.includes(id))
	);
	return parties.length + GEO.events.reduce((sum, each) => sum + usesIn(each, id), 0);
}

function usesIn({ properties }: PublishedEvent, id: string): number {
	const claims = (properties.figures ?? []).flatMap((figure) => figure.claims);
	const own = claims.filter(({ sources }) => sources.includes(id)).length;
	return own > 0 ? own : Number(properties.sources.includes(id));
}

async function expectFound(page: Page, count: number, said: string): Promise<void> {
	const status = page.locator('#bibliography [role="status"]', { hasText: said });
	await status.waitFor();
	expect(await status.innerText()).toBe(said);
	expect(await page.locator('#bibliography > ul > li').count()).toBe(count);
}
