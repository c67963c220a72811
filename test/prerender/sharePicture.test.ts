/** Beside a link other sites show what the map says today, in the size that they ask for. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadWords } from '../../src/i18n/words';
import { PALETTES } from '../../src/scene/palette';
import { pictureFile, sharePicture } from '../../src/prerender/sharePicture';
import { REAL } from '../support/realDataset';

const { page, ink, text, land } = PALETTES.light;

describe.each(LANGUAGES)('the picture in “%s”', (language) => {
	it('is as large as networks ask for, with a title, land, and words on it', async () => {
		const { width, height, data } = PNG.sync.read(
			await sharePicture(REAL, await loadWords(language), [])
		);
		expect([width, height]).toEqual([1200, 630]);
		const share = (colour: string, from: number, to: number) =>
			countOf(data, colour, from * width, to * width) / ((to - from) * width);
		expect(share(page, 0, 90)).toBeGreaterThan(0.6);
		expect(share(text, 0, 90)).toBeGreaterThan(0.03);
		expect(share(land, 100, 630)).toBeGreaterThan(0.3);
		expect(share(ink, 100, 630)).toBeGreaterThan(0.005);
	});

	it('has a file of its own', () => {
		const files = new Set(LANGUAGES.map(pictureFile));
		expect(files.size).toBe(LANGUAGES.length);
	});
});

/** How many pixels of a stretch are of a colour, `#rrggbb`. */
function countOf(data: Buffer, colour: string, from: number, to: number): number {
	const wanted = Number.parseInt(colour.slice(1), 16);
	let count = 0;
	for (let pixel = from; pixel < to; pixel += 1) {
		if (data.readUIntBE(4 * pixel, 3) === wanted) count += 1;
	}
	return count;
}
