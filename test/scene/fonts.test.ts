// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isLabelFont, loadLabelFonts } from '../../src/scene/fonts';

describe('isLabelFont(family)', () => {
	it.each(['Label Regular', '"Label SemiBold"', "'Label Italic'"])('knows %s', (family) => {
		expect(isLabelFont(family)).toBe(true);
	});

	it.each(['Libre Franklin', '"Label"', 'Label Regular Two'])('leaves %s to the page', (family) => {
		expect(isLabelFont(family)).toBe(false);
	});
});

describe('loadLabelFonts(fonts)', () => {
	it('loads every part of the labels’ fonts and no other, and outlives a missing one', async () => {
		const asked: string[] = [];
		const face = (family: string, isMissing = false) =>
			({
				family,
				load: async () => {
					asked.push(family);
					if (isMissing) throw new Error('missing');
				}
			}) as unknown as FontFace;
		await loadLabelFonts([
			face('Label Regular', true),
			face('Libre Franklin'),
			face('"Label Regular"'),
			face('Label SemiBold')
		]);
		expect(asked).toEqual(['Label Regular', '"Label Regular"', 'Label SemiBold']);
	});
});
