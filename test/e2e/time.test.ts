/** The dates are chosen to the day, by bars, sliders and hand, and hide nothing in silence. */
import { expect, it } from 'vitest';
import { violations } from '../support/axe';
import { boxOf, PHONE, searchOf, useBrowser } from '../support/page';

const open = useBrowser();

it('a link to a day shows that day in control and sentence; bars, sliders and hand change it', async () => {
	const page = await open('?from=2021-03-09&to=2021-03-09', { viewport: PHONE });
	const sentence = page.locator('.sentence p');
	expect(await sentence.innerText()).toMatch(
		/9 mars 2021\s: \d+ ce jour-là, \d+ en cours ou à la date moins précise, \d+ sans date/
	);
	await page.locator('.period').scrollIntoViewIfNeeded();
	const from = page.locator('input[name="from"]');
	await from.waitFor();
	expect(await from.inputValue()).toBe('2021-03-09');
	expect(await page.locator('.timeline .said').innerText()).toBe('9 mars 2021');

	const undated = page.getByRole('checkbox', { name: 'Faits sans date' });
	expect(await undated.isChecked()).toBe(true);
	await undated.uncheck();
	await page.waitForURL(/undated=none/);
	expect(await sentence.innerText()).toContain('laissés de côté');
	expect(await violations(page)).toEqual([]);

	const end = page.getByRole('slider', { name: 'Fin de la période' });
	await end.press('ArrowRight');
	expect(await end.getAttribute('aria-valuetext')).toBe('juin 2021');
	await page.waitForURL(/from=2021-03-09&to=2021-06/);
	await page.locator('input[name="to"]').fill('2021-04-02');
	await page.waitForURL(/from=2021-03-09&to=2021-04-02/);

	const chart = page.locator('.chart svg');
	const { width } = await boxOf(chart);
	const at = (share: number) => ({ x: width * share, y: 10 });
	await chart.click({ position: at(0.8) });
	await page.waitForURL((url) => !url.search.includes('2021-03-09'));
	const [first, last] = datesIn(searchOf(page));
	await chart.dragTo(chart, { sourcePosition: at(0.8), targetPosition: at(0.5) });
	await expect.poll(() => datesIn(searchOf(page))[0]).not.toBe(first);
	const [moved, until] = datesIn(searchOf(page));
	expect(monthsBetween(moved, until)).toBe(monthsBetween(first, last));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
});

function datesIn(search: string): [from: string, to: string] {
	const parameters = new URLSearchParams(search);
	return [parameters.get('from') ?? '', parameters.get('to') ?? ''];
}

function monthsBetween(from: string, to: string): number {
	const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
	return month(to) - month(from);
}
