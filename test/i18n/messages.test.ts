// @vitest-environment node
import { describe, expect, it } from 'vitest';
import english from '../../src/i18n/messages/en';
import french from '../../src/i18n/messages/fr';
import { LANGUAGES, loadLocale } from '../../src/i18n/locale';
import { legendOf } from '../../src/scene/kinds/legend';
import { PRECISIONS, ROLES, SCOPES } from '../../src/model/types';
import { choicesOfMeasure, REAL, sceneOf, STORIES } from '../support/realDataset';
import serbian from '../support/story/messages/sr';
import { leavesOf, saidBy } from './leaves';

const ALL = [
	['French', french],
	['English', english],
	['Serbian', serbian]
] as const;

describe('the messages', () => {
	it.each(ALL)('say the same things in %s as in French', (_, messages) => {
		const shape = (messages: object) =>
			leavesOf(messages)
				.map(([path, leaf]) => `${path} ${typeof leaf}`)
				.sort();
		expect(shape(messages)).toEqual(shape(french));
	});

	it.each(ALL)('say something in %s, but for what goes without saying', (_, messages) => {
		const speaking = new Set(
			saidBy(messages).flatMap(([path, text]) => (text.trim() === '' ? [] : [path]))
		);
		const silent = leavesOf(messages).filter(([path]) => !speaking.has(path));
		expect(silent.map(([path]) => path)).toEqual(['role.series']);
	});

	it.each(ALL)('use the marks of print in %s', (_, messages) => {
		expect(faults(messages, /["']|\.\.\.| - |[ \u00a0\u202f]{2}|^\s|\s$/)).toEqual([]);
	});

	it.each([
		['U+202F before ; ? !', /(?<!\u202f)[;?!]/],
		['U+00A0 before :', /(?<!\u00a0):/],
		['U+00A0 inside « »', /«(?!\u00a0)|(?<!\u00a0)»/],
		['no English quotation marks', /[“”]/]
	])('have %s in French', (_, fault) => expect(faults(french, fault)).toEqual([]));

	it.each([
		['no space before : ; ? !', /[ \u00a0\u202f][:;?!]/],
		['none of the French spaces', /[\u00a0\u202f]/],
		['no French quotation marks', /[«»]/]
	])('have %s in English', (_, fault) => expect(faults(english, fault)).toEqual([]));

	it.each([
		['no space before : ; ? !', /[ \u00a0\u202f][:;?!]/],
		['no quotation marks but „ “', /[«»”]|“(?=\p{L})/u],
		[
			'no letters of another alphabet in a word',
			/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u
		]
	])('have %s in Serbian', (_, fault) => expect(faults(serbian, fault)).toEqual([]));

	it.each(ALL)('name in %s all that the model knows', (_, messages) => {
		expect(Object.keys(messages.precision)).toEqual([...PRECISIONS]);
		expect(Object.keys(messages.scope)).toEqual([...SCOPES]);
		expect(Object.keys(messages.role)).toEqual([...ROLES]);
	});

	it.each(STORIES)('have words for whatever the legend of %s shows', (_, story) => {
		const scenes = choicesOfMeasure(story).map((choice) => sceneOf(story, choice, 4.5));
		for (const { key } of scenes.flatMap(legendOf)) {
			expect(Object.keys(french.legendOf)).toContain(key);
		}
	});

	/** Where the messages, called with sample arguments, do what they should not. */
	function faults(messages: object, fault: RegExp): string[] {
		const found = saidBy(messages).filter(([, text]) => fault.test(text));
		return [...new Set(found.map(([path]) => path))];
	}
});

describe('sentence(seen)', () => {
	const seen = {
		shown: 41,
		total: 66,
		operations: 2,
		shared: 0,
		years: '2008–2026',
		unlocated: 3,
		undated: 0,
		timed: null,
		isSingleSourced: false
	};

	it('counts what is shown, and what is not on the map', () => {
		expect(french.sentence(seen)).toBe(
			'41 faits sur 66, 2 opérations, 2008–2026\u202f; 3 sans lieu précis sont dans la liste.'
		);
		expect(english.sentence(seen)).toBe(
			'41 of 66 facts, 2 operations, 2008–2026; 3 without a precise place are in the list.'
		);
	});

	it('tells what happened on a day from what was under way and from what has no date', () => {
		const timed = { isDay: true, happened: 12, underWay: 18, undated: 5 };
		const day = { ...seen, shown: 35, years: '9 mars 2021', unlocated: 0, timed };
		expect(french.sentence(day)).toBe(
			'35 faits sur 66, 2 opérations, 9 mars 2021\u00a0: 12 ce jour-là, 18 en cours ou à la date moins précise, 5 sans date.'
		);
		expect(english.sentence({ ...day, years: '9 March 2021' })).toBe(
			'35 of 66 facts, 2 operations, 9 March 2021: 12 on that day, 18 under way or less precisely dated, 5 without a date.'
		);
		const bare = { ...timed, isDay: false, underWay: 0, undated: 0 };
		expect(french.sentence({ ...day, timed: bare })).toContain(': 12 dans cette période.');
	});

	it('says that only what rests on one source was chosen', () => {
		const chosen = { ...seen, isSingleSourced: true };
		expect(french.sentence(chosen)).toContain('; chacun ne repose que sur une source');
		expect(english.sentence(chosen)).toContain('; each rests on one source only');
	});

	it('says what other operations share', () => {
		expect(french.sentence({ ...seen, shared: 3 })).toContain(
			'\u202f; 3 concernent aussi des opérations non choisies\u202f;'
		);
		expect(french.sentence({ ...seen, shared: 1 })).toContain(
			'\u202f; 1 concerne aussi une opération non choisie\u202f;'
		);
		expect(english.sentence({ ...seen, shared: 3 })).toContain(
			'; 3 also belong to operations that are not chosen;'
		);
		expect(english.sentence({ ...seen, shared: 1 })).toContain(
			'; 1 also belongs to an operation that is not chosen;'
		);
	});

	it('speaks of one in the singular, and not of none', () => {
		const few = { ...seen, shown: 1, operations: 1, years: null, unlocated: 1, undated: 1 };
		expect(french.sentence(few)).toBe(
			'1 fait sur 66, 1 opération\u202f; 1 sans lieu précis est dans la liste\u202f; 1 sans date est laissé de côté.'
		);
		expect(english.sentence(few)).toBe(
			'1 of 66 facts, 1 operation; 1 without a precise place is in the list; 1 without a date is left out.'
		);
	});
});

describe('countEvents(count)', () => {
	it('knows which numbers are singular in its language', () => {
		expect([0, 1, 2].map(french.countEvents)).toEqual(['0 fait', '1 fait', '2 faits']);
		expect([0, 1, 2].map(english.countEvents)).toEqual(['0 facts', '1 fact', '2 facts']);
		const many = [1, 2, 5, 11, 21, 24].map(serbian.countEvents);
		expect(many.map((text) => text.split(' ')[1])).toEqual([
			'чињеница',
			'чињенице',
			'чињеница',
			'чињеница',
			'чињеница',
			'чињенице'
		]);
	});
});

describe('loadLocale(language)', () => {
	it('speaks every language of the story, in its order', async () => {
		expect(LANGUAGES).toEqual(Object.keys(REAL.story.title));
		const locale = await loadLocale('en');
		expect(locale.messages).toEqual(english);
		expect(locale.text({ fr: 'mer', en: 'sea' })).toBe('sea');
		expect(locale.text({ fr: 'mer' })).toBe('');
	});

	it('throws for a language without messages, naming it', async () => {
		await expect(loadLocale('xx')).rejects.toThrow('xx');
	});
});
