/** Where the live map cannot start, the picture is the map; where it comes late, it takes over. */
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { articlePath } from '../support/article';
import { idle, WITHOUT_WEBGL } from '../support/page';
import { useVisits } from '../support/visits';

/** Parts of the addresses of what a page asks for. */
const WORKER = '/assets/maplibre-gl-worker-';
const CHUNK = '/assets/maplibre-(?!gl-)';
const DETAILS = '/assets/PanelBody-';
const FINER_WORLD = '/assets/world-50m-';

describe('without WebGL', () => {
	const visit = useVisits(WITHOUT_WEBGL);

	it('opens the panel of a mark, toggles, and moves by buttons', async () => {
		const page = await visit();
		await serves(page);
		await page.locator('.poster [data-mark="RS"]:visible').click();
		await page.locator('.panel h2').waitFor();
		await expect.poll(() => page.locator('.poster [data-mark="RS"]').count()).toBe(1);
		await page.keyboard.press('Escape');
		await page.locator('.panel').waitFor({ state: 'detached' });

		await page.locator('input[value="sky-ecc"]').uncheck();
		await page.locator('.poster [data-mark="RS"]').waitFor({ state: 'detached' });
		expect(await page.locator('.poster .moving [stroke^="var(--hue"]').count()).toBe(0);

		const before = await page.locator('.poster [data-mark="GB"]').boundingBox();
		await page.locator('.buttons button').first().click();
		await page.waitForFunction(
			(x) => document.querySelector('.poster [data-mark="GB"]')?.getBoundingClientRect().x !== x,
			before?.x
		);
	});
});

describe('with WebGL', () => {
	const visit = useVisits([]);

	it('shows the picture where the worker is refused', async () => {
		await serves(await visit({ [WORKER]: (route) => route.abort() }));
	});

	it('shows the picture where the worker hangs, and the live map once it comes', async () => {
		let release: () => void = () => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		const page = await visit({
			[WORKER]: async (route) => {
				await released;
				await route.continue();
			}
		});
		await serves(page);
		release();
		await idle(page);
		await page.locator('.message').waitFor({ state: 'detached' });
	});

	it('shows the picture where MapLibre is missing, and tries again when asked', async () => {
		let isMissing = true;
		const page = await visit({
			[CHUNK]: (route) => (isMissing ? route.fulfill({ status: 404 }) : route.continue())
		});
		await serves(page);
		isMissing = false;
		await page.locator('.message button').click();
		await idle(page);
	});

	it('keeps the land it has where finer land is missing, and goes on', async () => {
		let refuse: () => void = () => undefined;
		const refused = new Promise<void>((resolve) => (refuse = resolve));
		const page = await visit(
			{
				[FINER_WORLD]: async (route) => {
					await route.fulfill({ status: 404 });
					refuse();
				}
			},
			'?view=54,24,57,26'
		);
		await refused;
		await idle(page);
		expect(await page.locator('[data-land]').count()).toBe(0);
		await page.locator('.buttons button').nth(2).click();
		await page.locator('[data-map="idle"][data-land="medium coarse"]').waitFor();
	});

	it('says that an event’s details did not come, and fetches them when asked again', async () => {
		let isMissing = true;
		const page = await visit(
			{ [DETAILS]: (route) => (isMissing ? route.fulfill({ status: 404 }) : route.continue()) },
			'?country=RS'
		);
		const panel = page.locator('.panel');
		await panel.locator('[role="alert"]').waitFor();
		expect(await panel.locator('h2').textContent()).toBe('Serbie');
		isMissing = false;
		await panel.locator('.ways button').click();
		await panel.locator('.scroll details').first().waitFor();
		expect(await panel.locator('[role="alert"]').count()).toBe(0);
	});

	it('comes back from a lost context with theme, language, selection and globe', async () => {
		const page = await visit({}, 'en/?theme=dark&country=RS&projection=globe');
		await idle(page);
		await page.evaluate(() => {
			const canvas = document.querySelector<HTMLCanvasElement>('.map canvas');
			const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
			extension?.loseContext();
			Object.assign(window, { restore: () => extension?.restoreContext() });
		});
		await serves(page);
		expect(await page.locator('.buttons [aria-pressed]').count()).toBe(0);
		await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
		await page.locator('.message').waitFor({ state: 'detached' });
		await idle(page);
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
		expect(await page.locator('button[data-mark="RS"]').getAttribute('aria-pressed')).toBe('true');
		expect(await page.locator('button[data-mark="AU"]').count()).toBe(0);
	});

	it('shows picture, legend and link in a sandbox that blocks module scripts', async () => {
		const page = await visit({}, articleWith('allow-scripts'));
		const frame = page.frameLocator('iframe');
		await frame.locator('.poster .mark:visible').first().waitFor();
		await frame.locator('.legend h2').waitFor();
		expect(await frame.locator('footer a').first().getAttribute('href')).toContain('../');
	});
});

/** Ends once the page says that the picture stands for the map, and it does. */
async function serves(page: Page): Promise<void> {
	await page.locator('.message').waitFor();
	expect(await page.locator('.poster').isVisible()).toBe(true);
	expect(await page.locator('.poster .mark:visible').count()).toBeGreaterThan(10);
}

function articleWith(sandbox: string): string {
	const { articles, story } = inject('addresses');
	return articles + articlePath({ address: `${story}embed/`, sandbox });
}
