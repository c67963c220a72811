// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../src/i18n/locale';
import type { RecordedEvent } from '../../src/model/types';
import { plainProse } from '../../src/words/prose';
import { REAL } from '../support/realDataset';

const LANGUAGES = ['fr', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** The people who are accused and named, each with the party that holds the case. */
const NAMED = [
	['Eap', 'jean-francois-eap'],
	['Belivuk', 'veljko-belivuk']
] as const;

/** How a text says that an accused person is not convicted. */
const RESERVE: Readonly<Record<Language, RegExp>> = {
	fr: /présumée?s? innocente?s?|nie(nt)? les faits|accusés nient|elles nient|contestent/,
	en: /presumed innocent|den(y|ies) (it|the charges|wrongdoing)/
};

const ACCUSED_OF_NOTHING: Readonly<Record<Language, RegExp>> = {
	fr: /n’est (pas mis(e)? en cause|mis(e)? en cause dans aucune|accusé de rien)/,
	en: /accused (of nothing|in no source)/
};

const ANNOUNCED: Readonly<Record<Language, RegExp>> = {
	fr: /annoncée? .*pour .*\u202f; non vérifié depuis/,
	en: /announced .*for .*; not checked since/
};

const QUOTED: Readonly<Record<Language, RegExp>> = {
	fr: /«\u00a0maison de l’horreur\u00a0»/g,
	en: /“house of horrors”/g
};
const UNQUOTED: Readonly<Record<Language, RegExp>> = {
	fr: /maison de l.horreur/i,
	en: /house of horrors?/i
};

/** Ranks and roles that no court has given anyone, and what the sources contradict. */
const WORDS = /\bbarons?\b|\bparrain|\bcerveau|\bkingpin|\bmastermind|\bdrug lord|microphone/i;

describe.each(LANGUAGES)('the events of the published story, in %s', (language) => {
	it.each(NAMED)('name %s only with the case and a reserve', (name, party) => {
		const naming = REAL.events.filter((event) => textOf(event, language).includes(name));
		expect(naming.length).toBeGreaterThan(0);
		for (const event of naming) {
			expect(event.proceedings, event.id).toContain(party);
			expect(event.summary[language], event.id).toMatch(RESERVE[language]);
		}
	});

	it('say of the host, wherever they name it, that it is accused of nothing', () => {
		const naming = REAL.events.filter((event) => textOf(event, language).includes('OVH'));
		expect(naming.length).toBeGreaterThan(0);
		for (const event of naming) {
			expect(textOf(event, language), event.id).toMatch(ACCUSED_OF_NOTHING[language]);
		}
	});

	it('say of what is only announced that it has not been checked since', () => {
		const scheduled = REAL.events.filter((event) => event.scheduled);
		expect(scheduled.length).toBeGreaterThan(0);
		for (const event of scheduled) {
			expect(event.summary[language], event.id).toMatch(ANNOUNCED[language]);
		}
	});

	it('quote an expression of the press, and never speak it', () => {
		const texts = REAL.events.map((event) => textOf(event, language));
		expect(texts.filter((text) => text.match(QUOTED[language]))).not.toEqual([]);
		expect(
			texts.filter((text) => UNQUOTED[language].test(text.replace(QUOTED[language], '')))
		).toEqual([]);
	});

	it('give nobody a rank', () => {
		expect(
			REAL.events.filter((event) => WORDS.test(textOf(event, language))).map(({ id }) => id)
		).toEqual([]);
	});
});

describe.each(LANGUAGES)('what the published story tells, in %s', async (language) => {
	const words = await loadLocale(language);
	const { annotations, chapters } = REAL.story;
	const told = [
		...annotations.map(({ id, heading, line }) => [id, [heading, line]] as const),
		...chapters.map(({ id, paragraphs }) => [id, paragraphs] as const)
	].map(([id, sentences]) => ({
		id,
		text: sentences.map((sentence) => plainProse(sentence, REAL, words)).join('\n')
	}));
	const titles = chapters.map(({ id, title }) => ({ id, text: title[language] ?? '' }));

	it('names an accused person only with a reserve', () => {
		for (const { id, text } of told) {
			if (NAMED.some(([name]) => text.includes(name))) expect(text, id).toMatch(RESERVE[language]);
		}
	});

	it('tells of an event that accuses somebody only with a reserve', () => {
		for (const { id, event } of annotations) {
			const accuses = REAL.events.some(
				(other) => other.id === event && other.proceedings.length > 0
			);
			const { text = '' } = told.find((other) => other.id === id) ?? {};
			if (accuses) expect(text, id).toMatch(RESERVE[language]);
		}
	});

	it('says of the host, wherever it is named, that it is accused of nothing', () => {
		for (const { id, text } of told) {
			if (text.includes('OVH')) expect(text, id).toMatch(ACCUSED_OF_NOTHING[language]);
		}
	});

	it('quotes an expression of the press, and gives nobody a rank', () => {
		const texts = [...told, ...titles];
		expect(texts.filter(({ text }) => text.match(QUOTED[language]))).not.toEqual([]);
		for (const { id, text } of texts) {
			expect(text.replace(QUOTED[language], ''), id).not.toMatch(UNQUOTED[language]);
			expect(text, id).not.toMatch(WORDS);
		}
	});
});

/** Title, summary, note, and what the figures count. */
function textOf({ title, summary, note, figures }: RecordedEvent, language: Language): string {
	const labels = figures.map(({ label }) => label);
	return [title, summary, note, ...labels].map((text) => text?.[language] ?? '').join('\n');
}
