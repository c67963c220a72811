/** Beside a link other sites show what the map says today, in the size that they ask for. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/i18n/locale';
import { PALETTES } from '../../src/scene/palette';
import { pictureFile, sharePicture } from '../../src/prerender/sharePicture';
import { REAL } from '../support/realDataset';

const { page, ink, text, land } = PALETTES.light;

/** The untouched map, and each chapter. */
const SHOWN = [null, ...REAL.story.chapters];

/** The least share of the title, of land and of the map’s words; chapters have short titles, and one or two annotations. */
const LEAST = {
	whole: { title: 0.03, land: 0.3, words: 0.005 },
	chapter: { title: 0.01, land: 0.2, words: 0.002 }
};

describe.each(LANGUAGES)('the pictures in “%s”', (language) => {
	it('are as large as networks ask for, each another, with a title, land, and words on it', async () => {
		const locale = await loadLocale(language);
		const drawn = new Set<string>();
		for (const chapter of SHOWN) {
			const picture = await sharePicture(REAL, locale, [], chapter);
			const least = chapter === null ? LEAST.whole : LEAST.chapter;
			drawn.add(picture.toString('base64'));
			const { width, height, data } = PNG.sync.read(picture);
			expect([width, height]).toEqual([1200, 630]);
			const share = (colour: string, from: number, to: number) =>
				countOf(data, colour, from * width, to * width) / ((to - from) * width);
			expect(share(page, 0, 90), chapter?.id).toBeGreaterThan(0.6);
			expect(share(text, 0, 90), chapter?.id).toBeGreaterThan(least.title);
			expect(share(land, 100, 630), chapter?.id).toBeGreaterThan(least.land);
			expect(share(ink, 100, 630), chapter?.id).toBeGreaterThan(least.words);
		}
		expect(drawn.size).toBe(SHOWN.length);
	});

	it('have files of their own', async () => {
		const locale = await Promise.all(LANGUAGES.map(loadLocale));
		const files = locale.flatMap((own) => SHOWN.map((chapter) => pictureFile(own, chapter)));
		expect(new Set(files).size).toBe(LANGUAGES.length * SHOWN.length);
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
