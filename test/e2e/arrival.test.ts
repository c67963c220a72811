/** Where a page's scripts do not come, it says so, claims nothing that it does not do, and recovers. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { articlePath } from '../support/article';
import { ROOT } from '../support/build';
import { idle, searchOf } from '../support/page';
import { useVisits } from '../support/visits';

const visit = useVisits([]);
const SCRIPT = '/assets/page-';
const BUILT = resolve(ROOT, process.env.OUT ?? 'dist');

describe('a page whose script is gone', () => {
	it.each(['', 'en/embed/?op=sky-ecc', 'liste/?event=roubaix', 'sources/'])(
		'“%s” says what it shows, and lives once it is loaded anew',
		async (address) => {
			let isGone = true;
			const page = await visit(
				{ [SCRIPT]: (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()) },
				address
			);
			const notice = page.locator('#arrival');
			await notice.waitFor();
			expect(await page.locator('.asked').isVisible()).toBe(address.includes('?'));
			expect(await usable(page)).toEqual([]);
			const looks = await page
				.locator('[inert].scripted')
				.evaluateAll((all) => all.map((one) => Number(getComputedStyle(one).opacity)));
			expect(looks.length).toBeGreaterThan(0);
			expect(Math.max(...looks)).toBeLessThan(0.75);

			isGone = false;
			await notice.getByRole('button').click();
			await notice.waitFor({ state: 'detached' });
			expect(await page.locator('[inert].scripted').count()).toBe(0);
			expect((await usable(page)).length).toBeGreaterThan(0);
		}
	);
});

it('says so after a while where the script hangs, and no longer once it comes', async () => {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	const page = await visit({
		[SCRIPT]: async (route) => {
			await released;
			await route.continue();
		}
	});
	const notice = page.locator('#arrival');
	await page.locator('.poster .mark:visible').first().waitFor();
	expect(await notice.isVisible()).toBe(false);
	await notice.waitFor();
	expect(await page.locator('.asked').isVisible()).toBe(false);
	release();
	await notice.waitFor({ state: 'detached' });
	expect(await usable(page)).toContain('Partager');
});

it.each(['../path', 'en?op=sky-ecc', 'embed?country=DE#map'])(
	'“%s” finds its files without its slash',
	async (address) => {
		const page = await visit({}, address);
		await idle(page);
		const [path = '', rest = ''] = address.replace('../path', '').split(/(?=\?)/);
		expect(new URL(page.url()).pathname).toMatch(new RegExp(`/some/path/${path && `${path}/`}$`));
		expect(searchOf(page) + new URL(page.url()).hash).toBe(rest);
	}
);

it('shows picture and words where it is opened as a file', async () => {
	const page = await visit({}, pathToFileURL(resolve(BUILT, 'index.html')).href);
	await page.locator('#arrival').waitFor();
	expect(await page.locator('.poster .mark:visible').count()).toBeGreaterThan(10);
	expect(await usable(page)).toEqual([]);
	expect(await page.locator('#arrival button').isVisible()).toBe(false);
});

it('says so in a sandbox that blocks modules, without its slash too', async () => {
	const { articles, story } = inject('addresses');
	const framed = { address: `${story}embed?op=sky-ecc`, sandbox: 'allow-scripts' };
	const page = await visit({}, articles + articlePath(framed));
	const frame = page.frameLocator('iframe');
	await frame.locator('#arrival .asked').waitFor();
	await frame.locator('.poster .mark:visible').first().waitFor();
});

/** What the reader could press or fill in once all is unfolded, beside the notice. */
async function usable(page: Page): Promise<string[]> {
	await page.locator('details').evaluateAll((all) => {
		for (const details of all) (details as HTMLDetailsElement).open = true;
	});
	return page
		.locator('button:visible, input:visible, select:visible, textarea:visible')
		.evaluateAll((all) =>
			all
				.filter((one) => one.closest('[inert], #arrival') === null)
				.map((one) => one.textContent?.trim() || one.getAttribute('aria-label') || one.outerHTML)
		);
}
