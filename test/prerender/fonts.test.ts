// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { charactersIn } from '../../src/prerender/characters';
import { fontFaces } from '../../src/prerender/fonts';
import { GEO, STORY } from '../support/dataset';

describe('charactersIn(story, languages)', () => {
	it('holds what the language says, what is in none, and nothing of the other', () => {
		const [french, english] = [charactersIn(STORY, ['fr']), charactersIn(STORY, ['en'])];
		for (const character of 'Émirats «éèœ»\u202f;') expect(french).toContain(character);
		for (const character of 'Belgium “”') expect(english).toContain(character);
		expect(english).not.toContain('œ');
		expect(english.join('')).not.toMatch(/\p{Script=Cyrillic}/u);
		expect(charactersIn(STORY, ['sr'])).toContain('ћ');
	});

	it('holds no control character, and each but once, in order', () => {
		const found = charactersIn(GEO, ['fr', 'en']);
		expect(found).toEqual([...new Set(found)].sort());
		expect(found[0]).toBe(' ');
	});
});

describe('fontFaces(characters)', () => {
	it('cuts a face for each script, under every name it goes by', async () => {
		const { css, missing } = await fontFaces([...'AaČčЋћ']);
		const faces = [...css.matchAll(/@font-face\{font-family:'([^']+)'.*?unicode-range:([^}]+)\}/g)];
		const rangesOf = (family: string) =>
			faces.filter(([, name]) => name === family).map(([, , range]) => range);
		const parts = ['U+41,U+61', 'U+10C-10D', 'U+40B,U+45B'];
		expect(rangesOf('Label Italic')).toEqual(parts);
		expect(rangesOf('Libre Franklin')).toEqual([...parts, ...parts]);
		expect(rangesOf('Source Serif 4')).toEqual(parts);
		expect(missing).toEqual({});
	});

	it('says which letters a family lacks', async () => {
		const { missing } = await fontFaces([...'aα中·']);
		expect(missing).toEqual({ 'Libre Franklin': 'α中', 'Source Serif 4': '中' });
	});
});
