import { mentionsOf, readProse, type Mention } from '../../model/prose';
import { claimsOf, type Content, figuresOf, isKnown, type PublishedEvent } from '../content';
import { languageOf } from '../languages';
import type { NumberAt } from '../numbers';
import { error, type Problem, quote, type Where } from '../problem';
import { numbersSaid, spokenBy, spokenIn } from '../spoken';
import { figuresByReference } from './figureReferences';
import { withoutDatesOf } from './writtenDates';

/** A text whose numbers are figures'. */
export interface Sentence {
	readonly where: Where;
	readonly path: string;
	readonly text: Readonly<Record<string, string>>;
	/** The events that it tells: it may say what they say of days and durations. */
	readonly events: readonly PublishedEvent[];
}

/** A number as prose writes it. A year on its own is a date, not a count. */
const NUMBER = /\d+(?:[.,\u00a0\u202f]\d+)*/g;
const YEAR = /^(19|20)\d\d$/;
/** A number of days, of weeks, or of the month: more is a count, which a figure holds. */
const SMALL = /^\d{1,2}$/;

/** A sentence in each of its languages, which all state the same. */
export function* sentenceProblems(content: Content, sentence: Sentence): Generator<Problem> {
	const { where, path, text } = sentence;
	for (const language of Object.keys(text)) yield* inLanguage(content, sentence, language);
	yield* sameFigures(where, path, text);
}

/**
 * Numbers, in digits or in words, that no event holds: in its texts, its claims or its own list. What words count up to
 * twelve may count anything.
 */
export function* unfounded(
	content: Content,
	text: Readonly<Record<string, string>>,
	events: readonly PublishedEvent[],
	where: Where,
	path: string
): Generator<Problem> {
	const values = new Set(events.flatMap((event) => [...valuesOf(event, content)]));
	const ids = events.map(({ feature }) => feature).join(' or ') || 'an event: expected none here';
	for (const [code, words] of Object.entries(text)) {
		if (languageOf(code) === undefined)
			yield* unsaid(words, events, where, `${path}.${code}`, code);
	}
	for (const spoken of spokenIn(path, text, content.sources)) {
		for (const number of spoken.numbers.filter(isCount)) {
			if (values.has(number.value)) continue;
			yield error(where, spoken.path, `${quote(number.text)} is not of ${ids}`);
		}
	}
}

/** Numbers typed beside a figure's own that the texts of no event hold. */
function* unsaid(
	text: string,
	events: readonly PublishedEvent[],
	where: Where,
	path: string,
	language: string
): Generator<Problem> {
	const known = saidBy(events, language);
	for (const number of numbersIn(text).filter((found) => !known.has(found))) {
		const ids = events.map(({ feature }) => feature).join(' or ');
		yield error(where, path, `${quote(number)} is in no ${language} text of ${ids}`);
	}
}

/** The event that a figure's reference names, as a list of it alone. */
export function eventsOf(content: Content, figure: string): PublishedEvent[] {
	return content.events.filter(({ feature }) => figure.startsWith(`${feature}/`)).slice(0, 1);
}

function* inLanguage(content: Content, sentence: Sentence, language: string): Generator<Problem> {
	const { where, events } = sentence;
	const path = `${sentence.path}.${language}`;
	const said = saidBy(events, language);
	for (const part of readProse(sentence.text[language] ?? '')) {
		if (typeof part !== 'string') {
			yield* mention(content, part, where, path, language);
			continue;
		}
		if (/[{}]/.test(part)) {
			const form = 'expected {event/figure} or {event/figure | words around #}';
			yield error(where, path, `names no figure in ${quote(part.trim())}: ${form}`);
			continue;
		}
		for (const word of wordsIn(part, language, content)) {
			yield error(where, path, `${quote(word)} is typed: name its figure as {event/figure}`);
		}
		for (const number of numbersIn(withoutDatesOf(events, part, language))) {
			if (SMALL.test(number) && said.has(number) && !isFigure(events, number)) continue;
			yield error(where, path, `${quote(number)} is typed: name its figure as {event/figure}`);
		}
	}
}

function* mention(
	content: Content,
	{ figure, words }: Mention,
	where: Where,
	path: string,
	language: string
): Generator<Problem> {
	if (!isKnown(content.known.figures, figure)) {
		yield error(where, path, `no figure is ${figure}`);
		return;
	}
	const claims = figuresByReference(content).get(figure)?.claims;
	if (claims && !claims.some(({ role }) => role === 'series')) {
		yield error(where, path, `${figure} has no series claim, so it shows no number`);
	}
	const events = eventsOf(content, figure);
	const around = (words ?? []).join(' ');
	if (events.length > 0) yield* unsaid(around, events, where, path, language);
	for (const word of wordsIn(around, language, content)) {
		yield error(where, path, `${quote(word)} is typed beside ${figure}: leave it to the figure`);
	}
}

/** Numbers in words that are a count: more than a dozen, or a part of a whole. */
function wordsIn(text: string, code: string, { sources }: Content): string[] {
	const language = languageOf(code);
	if (language === undefined) return [];
	const numbers = numbersSaid(text, language, sources).filter(isCount);
	return numbers.flatMap(({ text: written }) => (/\d/.test(written) ? [] : written));
}

function isCount({ text, value, isDate, isDoubtful, isShare }: NumberAt): boolean {
	if (isDate || isDoubtful) return false;
	return isShare || value > DOZEN || /\d/.test(text);
}

/** Words up to here count what a sentence itself lists. */
const DOZEN = 12;

function* valuesOf(event: PublishedEvent, content: Content): Generator<number> {
	for (const { claim } of claimsOf(event)) yield* [claim.value].flat();
	for (const { number } of event.properties.otherNumbers ?? []) yield number;
	for (const { numbers } of spokenBy(event, content)) yield* numbers.map(({ value }) => value);
}

/** A translation states what the original states. */
function* sameFigures(where: Where, path: string, text: Sentence['text']): Generator<Problem> {
	const [first, ...others] = Object.entries(text).map(([language, words]) => ({
		language,
		figures: mentionsOf(readProse(words)).map(({ figure }) => figure)
	}));
	for (const { language, figures } of others) {
		if (first === undefined || isSame(first.figures, figures)) continue;
		yield error(where, `${path}.${language}`, `names other figures than ${first.language} does`);
	}
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return [...a].sort().join() === [...b].sort().join();
}

function isFigure(events: readonly PublishedEvent[], number: string): boolean {
	const claims = events.flatMap(figuresOf).flatMap(({ claims }) => claims);
	return claims.some(({ value }) => [value].flat().includes(Number(number)));
}

function saidBy(events: readonly PublishedEvent[], language: string): ReadonlySet<string> {
	const texts = events.flatMap(({ properties: { title, summary, note } }) =>
		[title, summary, note].map((words) => words?.[language] ?? '')
	);
	return new Set(numbersIn(texts.join('\n')));
}

function numbersIn(text: string): string[] {
	return (text.match(NUMBER) ?? []).filter((number) => !YEAR.test(number));
}
