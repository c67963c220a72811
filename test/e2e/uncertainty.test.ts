/** Nothing is drawn finer than it is known. */
import { expect, it } from 'vitest';
import { clickMark, markOf, useBrowser } from '../support/page';
import { eventOf, GEO } from '../support/published';

const open = useBrowser();
const event = eventOf(GEO, 'house-of-horrors');
const title = event.properties.title.fr ?? '';

it('an event known to be in Serbia stands on the country’s mark and on no place', async () => {
	const page = await open();
	const serbia = page.locator('button[data-mark="RS"][data-shape="country"]');
	expect(await serbia.count()).toBe(1);
	expect(await markOf(page, event.properties.place.id).count()).toBe(0);

	await clickMark(page, serbia);
	const panel = page.locator('.panel');
	expect(await panel.locator('h2').textContent()).toBe(event.properties.place.name.fr);
	await panel.locator('details').first().waitFor();
	const headings = panel.locator('h3, details .title');
	const texts = await headings.allInnerTexts();
	const local = texts.indexOf('Dans ses villes et ses régions');
	expect(texts.indexOf(title)).toBeGreaterThan(texts.indexOf('Pour le pays entier'));
	expect(texts.indexOf(title)).toBeLessThan(local);

	const summary = panel.locator('summary', { hasText: title });
	await summary.click();
	const details = summary.locator('..').getByText('précision\u00a0: le pays seulement');
	await details.waitFor();
});

it('the places of Serbia do not hold it', async () => {
	const places = GEO.events
		.filter(({ geometry, properties }) => geometry && properties.place.countries.includes('RS'))
		.map(({ properties }) => properties.place.id);
	const page = await open(`?place=${[...new Set(places)].join(',')}`, { awaitsMap: false });
	await page.locator('.panel details').first().waitFor();
	const titles = await page.locator('.panel details .title').allInnerTexts();
	expect(titles.length).toBeGreaterThan(0);
	expect(titles).not.toContain(title);
});

it('what has no place is counted beside the map, and listed', async () => {
	const page = await open('', { awaitsMap: false });
	const unplaced = GEO.events.filter(
		({ geometry, properties: { place } }) =>
			geometry === null && !(place.precision === 'country' && place.countries.length === 1)
	);
	const beside = page.locator('.unlocated');
	expect(await beside.locator('.count').innerText()).toBe(String(unplaced.length));
	await beside.locator('summary').click();
	const titles = await beside.locator('a').allInnerTexts();
	expect(titles.sort()).toEqual(unplaced.map(({ properties }) => properties.title.fr).sort());
});
