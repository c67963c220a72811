/** Close to a place the map stands on land as fine as there is of it, wherever that is. */
import { expect, it } from 'vitest';
import { useBrowser } from '../support/page';

const open = useBrowser();

it.for([
	['far away', '', 'medium coarse', []],
	['in Europe', '?view=3,51,5,52', 'fine coarse', ['europe-10m']],
	['elsewhere', '?view=54,24,57,26', 'medium medium', ['world-50m']],
	['across the side of Europe', '?view=-11,31,-4,36', 'fine medium', ['europe-10m', 'world-50m']]
] as const)('%s', async ([, address, land, files]) => {
	const page = await open(address, { awaitsMap: false });
	await page.locator(`[data-map="idle"][data-land="${land}"]`).waitFor();
	const asked = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name)
	);
	const finest = ['europe-10m', 'world-50m'].filter((file) =>
		asked.some((name) => name.includes(file))
	);
	expect(finest).toEqual(files);
});
