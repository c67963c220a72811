import { mentionsOf, readProse, type Mention } from '../../model/prose';
import { type Content, isKnown, type PublishedEvent } from '../content';
import { INDEX } from '../files';
import { error, inFile, type Problem, quote } from '../problem';
import { figuresByReference } from './figureReferences';

/** A number as prose writes it. A year on its own is a date, not a count. */
const NUMBER = /\d+(?:[.,\u00a0\u202f]\d+)*/g;
const YEAR = /^(19|20)\d\d$/;

/**
 * Every number that the story's own sentences print leads to the claim it comes from: it is a figure's, named and not
 * typed, or stands beside one in the words that open the same event.
 */
export function* prose(content: Content): Generator<Problem> {
	const { index } = content;
	if (index === null) return;
	for (const key of ['standfirst', 'finding'] as const) {
		for (const [language, text] of Object.entries(index[key])) {
			yield* sentence(content, `${key}.${language}`, text, language);
		}
		yield* sameFigures(key, index[key]);
	}
	for (const [i, { figure, label }] of index.keyFigures.entries()) {
		for (const [language, text] of Object.entries(label)) {
			const path = `keyFigures.${i}.label.${language}`;
			yield* unsaid(text, eventOf(content, figure), path, language);
		}
	}
}

function* sentence(content: Content, path: string, text: string, language: string) {
	const report = (message: string) => error(inFile(INDEX), path, message);
	for (const part of readProse(text)) {
		if (typeof part !== 'string') {
			yield* mention(content, part, path, language);
			continue;
		}
		if (/[{}]/.test(part)) {
			const form = 'expected {event/figure} or {event/figure | words around #}';
			yield report(`names no figure in ${quote(part.trim())}: ${form}`);
			continue;
		}
		for (const number of numbersIn(part)) {
			yield report(`${quote(number)} is typed: name its figure as {event/figure}`);
		}
	}
}

function* mention(content: Content, { figure, words }: Mention, path: string, language: string) {
	if (!isKnown(content.known.figures, figure)) {
		yield error(inFile(INDEX), path, `no figure is ${figure}`);
		return;
	}
	const claims = figuresByReference(content).get(figure)?.claims;
	if (claims && !claims.some(({ role }) => role === 'series')) {
		const message = `${figure} has no series claim, so it shows no number`;
		yield error(inFile(INDEX), path, message);
	}
	yield* unsaid((words ?? []).join(' '), eventOf(content, figure), path, language);
}

/** Numbers typed beside a figure's own that its event's texts do not hold. */
function* unsaid(text: string, event: PublishedEvent | undefined, path: string, language: string) {
	if (event === undefined) return;
	const { title, summary, note } = event.properties;
	const said = [title, summary, note].map((words) => words?.[language] ?? '').join('\n');
	const known = new Set(numbersIn(said));
	for (const number of numbersIn(text).filter((found) => !known.has(found))) {
		const message = `${quote(number)} is in no ${language} text of ${event.feature}`;
		yield error(inFile(INDEX), path, message);
	}
}

/** A translation states what the original states. */
function* sameFigures(key: string, text: Readonly<Record<string, string>>): Generator<Problem> {
	const [first, ...others] = Object.entries(text).map(([language, words]) => ({
		language,
		figures: mentionsOf(readProse(words)).map(({ figure }) => figure)
	}));
	for (const { language, figures } of others) {
		if (first === undefined || isSame(first.figures, figures)) continue;
		const message = `names other figures than ${first.language} does`;
		yield error(inFile(INDEX), `${key}.${language}`, message);
	}
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return [...a].sort().join() === [...b].sort().join();
}

function numbersIn(text: string): string[] {
	return (text.match(NUMBER) ?? []).filter((number) => !YEAR.test(number));
}

function eventOf(content: Content, figure: string): PublishedEvent | undefined {
	return content.events.find(({ feature }) => figure.startsWith(`${feature}/`));
}
