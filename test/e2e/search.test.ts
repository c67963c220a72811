/** Whoever asks finds, by pointer and by keyboard, whatever is chosen. */
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { boxOf, DESKTOP, useBrowser } from '../support/page';
import { useVisits } from '../support/visits';

describe('the search', () => {
	const open = useBrowser();

	it('is reached by a key, answers by arrows and Enter, and says what the choice hides', async () => {
		const page = await open('?op=anom', { viewport: DESKTOP });
		const field = page.getByRole('combobox', { name: 'Chercher dans la carte' });
		const hidden = page.getByRole('option', { name: /Veljko Belivuk est arrêté/ });
		await page.keyboard.press('/');
		await page.keyboard.type('Belivouk');
		await hidden.waitFor();
		expect(await hidden.innerText()).toContain('masqué par vos choix');
		expect(await hidden.locator('mark').first().innerText()).toBe('Belivuk');

		await page.keyboard.press('Escape');
		expect(await field.getAttribute('aria-expanded')).toBe('false');
		await page.keyboard.press('ArrowDown');
		const active = page.locator(`#${await field.getAttribute('aria-activedescendant')}`);
		expect(await active.getAttribute('aria-selected')).toBe('true');
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page, ['color-contrast'])).toEqual([]);

		await page.keyboard.press('Enter');
		const panel = page.locator('.panel');
		await panel.getByText('Ce fait n’est pas affiché avec le choix actuel.').waitFor();
		await page.waitForURL((url) => /op=anom/.test(url.search) && /event=/.test(url.search));
		await page.keyboard.press('Escape');
		await panel.waitFor({ state: 'detached' });
		expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
	});
});

describe('the search on a narrow phone whose network fails', () => {
	const visit = useVisits([]);

	it('is asked again, answers what was typed, offers what is near and opens it', async () => {
		let isMissing = true;
		const page = await visit(
			{
				'/assets/SearchResults-': (route) =>
					isMissing ? route.fulfill({ status: 404 }) : route.continue()
			},
			'en/'
		);
		await page.setViewportSize({ width: 280, height: 480 });
		const field = page.getByRole('combobox', { name: 'Search the map' });
		await field.fill('anvers xxroubaix');
		const retry = page.getByRole('search').getByRole('button');
		await retry.waitFor();
		isMissing = false;
		await retry.click();
		await page.getByRole('option', { name: 'Roubaix' }).click();
		expect(await field.inputValue()).toBe('Roubaix');

		const place = page.getByRole('option', { name: /^Roubaix \d/ });
		expect((await boxOf(place)).height).toBeGreaterThanOrEqual(44);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
		await place.click();
		await page.getByRole('heading', { name: 'Roubaix', exact: true }).waitFor();
		await page.waitForURL(/place=roubaix/);
	});
});
