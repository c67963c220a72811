/** What the map is asked to show ends where it is seen: clear of panels, chips and buttons. */
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { openHost } from '../support/hosts';
import { addressOf, DESKTOP, idle, markOf, PHONE, searchOf, useBrowser } from '../support/page';
import { GEO } from '../support/published';

const open = useBrowser();

/** CSS pixels of the frames that articles have. */
const WIDTHS = [320, 600, 800];

const COUNTRIES = new Set(GEO.events.flatMap(({ properties }) => properties.place.countries));

describe('an entry at the edge', () => {
	it.each([
		['a desktop', DESKTOP],
		['a phone', PHONE]
	])('leads to where all its marks are seen on %s, whichever it is', async (_, viewport) => {
		const page = await open('', { viewport });
		const entry = (code: string) => page.locator(`.outside button[value="${code}"]`);
		const outside = await unseenOf(page, [...COUNTRIES].flatMap(idsOf));
		await expand(page);
		const codes = await page
			.locator('.outside button[value]')
			.evaluateAll((buttons) => (buttons as HTMLButtonElement[]).map(({ value }) => value));
		expect(codes.length).toBeGreaterThan(5);
		for (const code of codes) {
			const own = idsOf(code).filter((id) => outside.includes(id));
			expect(own.length, code).toBeGreaterThan(0);
			if ((await entry(code).count()) === 0) {
				await moves(page, page.getByRole('button', { name: 'Revenir à la vue de départ' }));
			}
			await expand(page);
			await moves(page, entry(code));
			expect(await unseenOf(page, own), code).toEqual([]);
		}
	});
});

describe('what is opened', () => {
	it('comes to the middle of what a phone shows of the map', async () => {
		const page = await open('', { viewport: PHONE });
		for (const id of ['RS', 'ES', 'GB', 'catanzaro', 'vancouver', 'roubaix']) {
			await markOf(page, id).focus();
			await page.keyboard.press('Enter');
			await page.locator('.panel').waitFor();
			await page.waitForFunction(isInMiddle);
			await page.keyboard.press('Escape');
			await page.locator('.panel').waitFor({ state: 'detached' });
		}
	});

	it.each(['event=antwerp-cocaine-2021', 'country=DE', 'place=roubaix'])(
		'by the address of a frame comes to the middle of it, in one movement: %s',
		async (opened) => {
			const page = await openHost(open, '', { width: 1780, height: 960 });
			await page.context().addInitScript(followMark, 'DE');
			await page.evaluate(addFrames, { address: addressOf(`embed/?${opened}`), widths: WIDTHS });
			for (const width of WIDTHS) {
				const handle = await page.locator(`iframe[width="${width}"]`).elementHandle();
				const frame = await handle?.contentFrame();
				if (frame == null) throw new Error('The article frames no page.');
				await idle(frame);
				await frame.waitForFunction(isInMiddle);
				const moves = await frame.evaluate(() => document.documentElement.dataset.places);
				expect(moves?.split(';').length, `${width}`).toBeLessThanOrEqual(2);
			}
		}
	);
});

function addFrames({ address, widths }: { address: string; widths: readonly number[] }): void {
	for (const width of widths) {
		const frame = document.createElement('iframe');
		Object.assign(frame, { src: address, width, height: 900, title: 'Une carte' });
		document.body.prepend(frame);
	}
}

/** Runs before a page's own scripts: notes each place that a mark of a country takes on the map. */
function followMark(code: string): void {
	const places: string[] = [];
	new MutationObserver(() => {
		const mark = document.querySelector<HTMLElement>(`button[data-mark="${code}"]`);
		const { translate } = mark?.style ?? { translate: '' };
		if (translate === '' || translate === places.at(-1)) return;
		places.push(translate);
		document.documentElement.dataset.places = places.join(';');
	}).observe(document, { attributes: true, childList: true, subtree: true });
}

async function expand(page: Page): Promise<void> {
	const more = page.locator('.outside [aria-expanded="false"]');
	if ((await more.count()) > 0) await more.click();
}

/** Ends once a button has moved the map, and it rests. */
async function moves(page: Page, button: Locator): Promise<void> {
	const before = searchOf(page);
	await button.click();
	await page.waitForFunction((search) => location.search !== search, before);
	await idle(page);
}

/** The country, and every place that is first of all in it. */
function idsOf(code: string): string[] {
	const places = GEO.events
		.filter(({ geometry, properties }) => geometry && properties.place.countries[0] === code)
		.map(({ properties }) => properties.place.id);
	return [code, ...new Set(places)];
}

/** Those of the places and countries that bear a mark which is not to be seen: outside the map, or below what lies over it. */
function unseenOf(page: Page, ids: readonly string[]): Promise<string[]> {
	return page.evaluate((wanted) => {
		const marks = [...document.querySelectorAll<HTMLElement>('button[data-mark]')];
		return wanted.filter((id) => {
			const mark = marks.find(({ dataset }) => dataset.mark?.split(',').includes(id));
			if (mark === undefined) return false;
			const { x, y, width, height } = mark.getBoundingClientRect();
			const seen = document.elementFromPoint(x + width / 2, y + height / 2);
			return seen?.closest('.canvas') == null;
		});
	}, ids);
}

/** Whether the selected mark lies in the middle of the map that its panel leaves, and nothing lies over it. */
function isInMiddle(): boolean {
	const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
	const [panel, map, mark] = [
		box('.panel'),
		box('.map'),
		box('button[data-mark][aria-pressed="true"]')
	];
	if (!panel || !map || !mark) return false;
	const isBelow = panel.width > map.width / 2;
	const right = isBelow ? map.right : panel.left;
	const bottom = isBelow ? Math.min(panel.top, map.bottom, innerHeight) : map.bottom;
	const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
	const isMiddle =
		Math.abs(x - (map.left + right) / 2) <= 40 &&
		Math.abs(y - (Math.max(0, map.top) + bottom) / 2) <= 40;
	const around = [
		[-12, 0],
		[12, 0],
		[0, -12],
		[0, 12]
	] as const;
	return (
		isMiddle &&
		around.every(([across, down]) =>
			document.elementFromPoint(x + across, y + down)?.closest('.canvas')
		)
	);
}
