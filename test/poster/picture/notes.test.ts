/** A picture says what the live map says: every annotation in words, over no mark and over no other's words. */
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../../src/i18n/locale';
import { annotationsOf } from '../../../src/model/annotations';
import { wholeChoice } from '../../../src/model/choice';
import { mapSvg } from '../../../src/poster/picture/document';
import { frameOf } from '../../../src/poster/picture/frame';
import type { Note } from '../../../src/scene/annotations/place';
import { PALETTES } from '../../../src/scene/palette';
import type { Scene } from '../../../src/scene/scene';
import { annotationWords } from '../../../src/words/annotation';
import { mapWords } from '../../../src/words/map';
import { REAL, sceneOf } from '../../support/realDataset';

/** CSS pixels of the map on a sheet, and in files of a wide window, of a tall one, and of a share picture. */
const SIZES = [
	[860, 545],
	[1000, 866],
	[1000, 1333],
	[1200, 400]
] as const;

const NONE = { type: 'FeatureCollection' as const, features: [] };
const NOWHERE = { countries: NONE, coast: NONE, borders: NONE, disputed: NONE };

describe.each(['fr', 'en'])('in “%s”', (language) => {
	it.each(SIZES)('says all of it in %i × %i', async (width, height) => {
		const { svg, notes } = await pictureOf(language, width, height);
		const texts = textsOf(svg);
		for (const { said } of notes) {
			for (const words of [said.heading, said.line]) {
				expect(texts, words).toContain(words);
			}
		}
		expect(svg.match(/<line /g)?.length ?? 0).toBeLessThanOrEqual(notes.length);
	});
});

it('leaves out the names that words lie on, and no other', async () => {
	const [said, silent] = [await pictureOf('fr', 860, 545), await pictureOf('fr', 860, 545, [])];
	const [beside, alone] = [said, silent].map(({ svg }) => labelsIn(svg));
	const gone = (alone ?? []).filter((name) => !beside?.includes(name));
	expect(gone.length).toBeLessThan((alone ?? []).length / 3);
	expect(beside).toEqual(expect.arrayContaining(['Royaume-Uni', 'Serbie']));
});

async function pictureOf(language: string, width: number, height: number, only?: readonly Note[]) {
	const frame = frameOf(REAL.story.bounds.landscape, width, height);
	const words = await loadLocale(language);
	const scene: Scene = {
		...sceneOf(REAL, wholeChoice(REAL), frame.zoom),
		words: mapWords(words),
		isColourless: true
	};
	const notes =
		only ??
		annotationsOf(REAL.story, scene.visible, null).map((annotation) => ({
			annotation,
			said: annotationWords(annotation, REAL, words)
		}));
	const svg = mapSvg({
		scene,
		frame,
		notes,
		theme: 'light',
		land: NOWHERE,
		language,
		titleOf: (id) => id,
		title: '',
		description: ''
	});
	return { svg, notes };
}

/** Texts as they are read: lines that follow each other at one edge are one. Outlines are left out. */
function textsOf(svg: string): string[] {
	const texts: { words: string; key: string }[] = [];
	for (const [, attributes = '', words = ''] of svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)) {
		if (attributes.includes('aria-hidden') || !attributes.includes(PALETTES.light.ink)) continue;
		const key = attributes.replace(/ y="[^"]*"/, '').replace(/^y="[^"]*" /, '');
		const last = texts.at(-1);
		if (last?.key === key) last.words = `${last.words} ${words}`;
		else texts.push({ words, key });
	}
	return texts.map(({ words }) => words);
}

function labelsIn(svg: string): string[] {
	return [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, words = '']) => words);
}
