/** On a host that calls all text ISO-8859-1, words still read as they were written. */
import { expect, it } from 'vitest';
import { WITHOUT_WEBGL } from '../support/page';
import { useVisits } from '../support/visits';

const visit = useVisits(WITHOUT_WEBGL);

it.each(['', 'embed/', 'liste/', 'sources/', 'recit/', 'en/'])(
	'“%s” says itself that it is UTF-8',
	async (address) => {
		const page = await visit(
			{
				'/$': async (route) => {
					const response = await route.fetch();
					const type = response.headers()['content-type']?.replace(/utf-8/i, 'iso-8859-1');
					await route.fulfill({
						response,
						headers: { ...response.headers(), 'content-type': type ?? '' }
					});
				}
			},
			address
		);
		await page.waitForLoadState();
		expect(await page.evaluate(() => document.characterSet)).toBe('UTF-8');
		expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/Ã|â€/);
	}
);
