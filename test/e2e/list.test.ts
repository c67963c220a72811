/** The list of events: a page of its own, of which the map's page fetches what the reader comes near. */
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, PHONE, searchOf, useBrowser, WITHOUT_WEBGL } from '../support/page';
import { eventOf, GEO, idsOf, sourcesOf, TINY, type PublishedEvent } from '../support/published';
import { readList, seen } from '../support/seen';
import { useVisits } from '../support/visits';

const open = useBrowser();
const PAGES = ['liste/', 'en/list/'] as const;
const PARTS = /\/assets\/list-/;
const event = eventOf(GEO, 'antwerp-cocaine-2021');
const former = TINY.events.find(({ properties }) => properties.formerIds?.length);
if (former === undefined) throw new Error('No event of the tiny story has had another id.');
const [formerId = ''] = former.properties.formerIds ?? [];

describe('the page of the list', () => {
	it.each(PAGES)('“%s” groups the events under their years, in order', async (path) => {
		const page = await open(path, { hasJavaScript: false });
		const years = await page.locator('.list-slot').evaluate((room) => {
			const found: [year: string, events: string[]][] = [];
			for (const child of room.children) {
				if (child.matches('h2')) found.push([(child as HTMLElement).dataset.year ?? '', []]);
				const items = [...child.querySelectorAll<HTMLElement>('[data-event]')];
				found.at(-1)?.[1].push(...items.map(({ dataset }) => dataset.event ?? ''));
			}
			return found;
		});
		expect(years.length).toBeGreaterThan(5);
		const names = years.map(([year]) => year);
		expect(names.filter(Boolean)).toEqual(names.filter(Boolean).sort());
		for (const [year, ids] of years) {
			const dates = ids.map((id) => eventOf(GEO, id).properties.date);
			expect(
				dates.map((date) => date?.start.slice(0, 4) ?? ''),
				year
			).toEqual(ids.map(() => year));
		}
	});

	it('names in each row the operation and the main figure with its date', async () => {
		const page = await open('liste/', { hasJavaScript: false });
		const row = page.locator(`[data-event="${event.id}"] summary`);
		const name = GEO.operations.find(({ id }) => event.operations.includes(id))?.name.fr ?? '';
		expect(await row.textContent()).toContain(name);
		expect(await row.locator('.figure-line').textContent()).toBe(
			'Cocaïne saisie\u00a0: 27\u202f640\u00a0kg, avril 2021'
		);
	});

	it('opens the event that its address points at, under any id it has had', async () => {
		const page = await open(`liste/#${event.id}`, { awaitsMap: false });
		await page.locator(`[data-event="${event.id}"] details[open]`).waitFor();
		expect(await isInSight(page, event.id)).toBe(true);

		const other = await open(`${inject('addresses').tiny}liste/#${formerId}`, {
			awaitsMap: false
		});
		await other.locator(`[data-event="${former.id}"] details[open]`).waitFor();
	});

	it('shows what a link has chosen, counts it, and goes on with it to the map', async () => {
		const kept = GEO.events.filter(({ operations }) => operations.includes('encrochat'));
		const page = await open('en/list/?op=encrochat', { awaitsMap: false });
		await page
			.locator('.sentence', { hasText: `${kept.length} of ${GEO.events.length}` })
			.waitFor();
		expect((await seen(page)).list).toEqual(idsOf(kept));
		const counts = await page.locator('.year:visible span').allInnerTexts();
		expect(counts.reduce((sum, said) => sum + Number.parseInt(said), 0)).toBe(kept.length);

		const [first] = await page.locator('[data-event]:visible').all();
		await first?.locator('summary').click();
		await first?.locator('.show').click();
		await page.waitForURL((url) => url.pathname.endsWith('/en/'));
		await page.locator('.panel').waitFor();
		expect(searchOf(page)).toMatch(/^\?op=encrochat&event=/);
	});

	it('chooses by itself, and says what each event had counted by then', async () => {
		const page = await open('liste/', { awaitsMap: false });
		await page.locator('.choice summary').click();
		await page.locator('input[value="anom"]').uncheck();
		const kept = GEO.events.filter(({ operations }) => operations.some((id) => id !== 'anom'));
		expect((await seen(page)).list).toEqual(idsOf(kept));
		const figure = page.locator('[data-event="belgium-convictions"] .figure-line');
		const latest = await figure.textContent();
		await page.locator('input[name="to"]').fill('2024-12-31');
		expect(await figure.textContent()).not.toBe(latest);
	});
});

describe('what rests on one source', () => {
	const few = GEO.events.filter((each) => ownSources(each).length <= 1);
	const [weak] = few;
	const strong = GEO.events.find((each) => ownSources(each).length > 1);

	it('is marked in each row without a script', async () => {
		const page = await open('liste/', { hasJavaScript: false });
		const marked = await page
			.locator('[data-event]:has(summary .support)')
			.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.event ?? ''));
		expect(marked.sort()).toEqual(idsOf(few));
		expect(strong).toBeDefined();
	});

	it('is shown alone by its address or its box, counted, and nothing where nothing is left', async () => {
		const page = await open('en/list/?sources=one', { awaitsMap: false });
		await page.locator('.sentence', { hasText: 'each rests on one source only' }).waitFor();
		expect((await seen(page)).list).toEqual(idsOf(few));

		await page.locator('.choice summary').click();
		const box = page.locator('input[value="one"]');
		expect(await box.isChecked()).toBe(true);
		await box.uncheck();
		expect((await seen(page)).list).toEqual(idsOf(GEO.events));
		await page.waitForURL(({ search }) => search === '');

		await box.focus();
		await page.keyboard.press('Space');
		await page.waitForURL(({ search }) => search === '?sources=one');
		const alike = (each: PublishedEvent) =>
			few.some(({ operations, properties }) => {
				return operations[0] === each.operations[0] && properties.kind === each.properties.kind;
			});
		const alone = GEO.events.find((each) => !alike(each));
		await page.goto(
			addressOf(
				`en/list/?op=${alone?.operations[0] ?? ''}&kind=${alone?.properties.kind ?? ''}&sources=one`
			)
		);
		await page.locator('.empty').waitFor();
		expect((await seen(page)).list).toEqual([]);
	});

	it('is said beside the claim', async () => {
		const page = await open(`?event=${weak?.id ?? ''}`, { awaitsMap: false });
		await page.locator('.panel .body').waitFor();
		const claims = (weak?.properties.figures ?? []).flatMap((figure) => figure.claims);
		expect(await page.locator('.panel .claims .support').count()).toBe(claims.length);
	});
});

describe('a part of the list that does not come', () => {
	const visit = useVisits(WITHOUT_WEBGL);

	it('says so in its place, and is fetched when it is asked for', async () => {
		let isMissing = true;
		const page = await visit({
			[PARTS.source]: (route) =>
				isMissing ? route.fulfill({ status: 200, body: '<ol></ol>' }) : route.continue()
		});
		await page.locator('.map-frame .message').waitFor();
		await page.locator('#list').evaluate((list) => list.scrollIntoView());
		const retry = page.locator('[data-part="waiting"] button').first();
		await retry.waitFor();
		expect(await page.locator('[data-part] [role="alert"]').first().innerText()).not.toBe('');
		expect(await page.locator('[data-event]').count()).toBe(0);

		isMissing = false;
		await retry.click();
		await page.locator('[data-event]').first().waitFor();
	});
});

describe('the page of the map', () => {
	it.each(['', 'en/'])('“%s” leads to all the rest in one tap without a script', async (path) => {
		const page = await open(path, { hasJavaScript: false, viewport: PHONE });
		expect(await page.locator('[data-event]').count()).toBe(0);
		for (const part of ['.masthead .finding', '.figures', '.legend']) {
			expect((await page.locator(part).innerText()).length, part).toBeGreaterThan(40);
		}
		await page.locator('.list a').click();
		await page.waitForURL((url) => /\/(liste|list)\/$/.test(url.pathname));
	});

	it('leads from each mark to an event of the list without a script', async () => {
		const page = await open('', { hasJavaScript: false });
		const links = await page
			.locator('.poster .mark')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		expect(links.length).toBeGreaterThan(20);
		const ids = links.map((link) => new URL(link).hash.slice(1));
		expect([...new Set(links.map((link) => link.split('#')[0]))]).toEqual([addressOf('liste/')]);
		expect(ids.filter((id) => !GEO.events.some((each) => each.id === id))).toEqual([]);
	});

	it('fetches the list as the reader comes near, and no sooner', async () => {
		const page = await open('', { viewport: PHONE });
		const asked: string[] = [];
		page.on('request', (request) => {
			if (PARTS.test(request.url())) asked.push(request.url());
		});
		await page.waitForLoadState('networkidle');
		expect(await page.locator('[data-event]').count()).toBe(0);
		expect(asked).toEqual([]);
		await page.locator('#list').evaluate((list) => list.scrollIntoView());
		await page.locator('[data-event]').first().waitFor();
		expect(asked).toHaveLength(1);
		await readList(page);
		expect((await seen(page)).list).toEqual(idsOf(GEO.events));
	});

	it.each([
		['#', event.id],
		['?op=sky-ecc#', event.id]
	])('opens the event that an address of old names: %s', async (start, id) => {
		const page = await open(start + id);
		expect(await page.locator('.panel h2').textContent()).toBe(event.properties.title.fr);
		expect(new URL(page.url()).hash).toBe('');
		await page.keyboard.press('Escape');
		await page.locator('.panel').waitFor({ state: 'detached' });
		await page.waitForURL(({ href }) => !href.includes(id));
	});

	it('opens it while the page stands, too, and under an id of old', async () => {
		const page = await open(inject('addresses').tiny);
		await page.evaluate((id) => (location.hash = id), formerId);
		const heading = page.locator('.panel h2');
		await heading.waitFor();
		expect(await heading.textContent()).toBe(former.properties.title.fr);
		await page.goBack();
		await heading.waitFor({ state: 'detached' });
	});
});

describe('the head of each page', () => {
	const KINDS = ['', 'embed/', 'liste/', 'sources/', 'recit/'];

	it('names the one address of what it shows, and says what that is', async () => {
		const said = new Map<string, string>();
		for (const path of [...KINDS, 'en/', 'en/list/', 'en/sources/', 'en/story/']) {
			const page = await open(`${path}?op=anom`, { hasJavaScript: false });
			const canonical = await page
				.locator('link[rel="canonical"]')
				.evaluate((link) => (link as HTMLLinkElement).href);
			expect(canonical).toBe(addressOf(path === 'embed/' ? '' : path));
			if (path === 'embed/') continue;
			said.set(await page.title(), path);
			const description = await page.locator('meta[name="description"]').getAttribute('content');
			expect(description?.length, path).toBeGreaterThan(60);
			said.set(description ?? '', path);
		}
		expect(said.size, 'titles and descriptions that differ').toBe(16);
	});
});

/** Without those that only relay another's text. */
function ownSources(each: PublishedEvent): string[] {
	return sourcesOf(each).filter((id) => !GEO.sources[id]?.relay);
}

function isInSight(page: Page, id: string): Promise<boolean> {
	return page.locator(`[data-event="${id}"]`).evaluate((item) => {
		const { top } = item.getBoundingClientRect();
		return top >= 0 && top < innerHeight / 2;
	});
}
