import { isWithin } from '../../model/dates';
import { operationsOf } from '../assemble';
import { type Content, isKnown, type PublishedEvent, type StoryFile } from '../content';
import { isBefore, isReal } from '../dates';
import { STORY } from '../files';
import { error, inFile, type Problem } from '../problem';

type Chapter = StoryFile['chapters'][number];
type Report = (path: string, message: string) => Problem;

/** Stands beside the operations' ids for the events that belong to none of them. */
const CONTEXT = 'context';

/** Chapters are told apart, choose what exists, and show the events and annotations that they tell. */
export function* chapters(content: Content): Generator<Problem> {
	const ids = new Set<string>();
	for (const [i, chapter] of content.story.chapters.entries()) {
		const report = (path: string, message: string) =>
			error(inFile(STORY), `chapters.${i}.${path}`, message);
		if (ids.has(chapter.id)) yield report('id', `${chapter.id} is used twice`);
		ids.add(chapter.id);
		yield* choice(content, chapter, report);
		yield* period(chapter, report);
		if (content.complete) yield* told(content, chapter, report);
	}
}

function* choice({ known }: Content, chapter: Chapter, report: Report): Generator<Problem> {
	for (const [i, id] of (chapter.operations ?? []).entries()) {
		if (id !== CONTEXT && !isKnown(known.operations, id)) {
			yield report(`operations.${i}`, `${id} is not an operation`);
		}
	}
	for (const [i, id] of (chapter.kinds ?? []).entries()) {
		if (!isKnown(known.kinds, id)) yield report(`kinds.${i}`, `${id} is not a kind`);
	}
	if (chapter.measure !== undefined && !isKnown(known.measures, chapter.measure)) {
		yield report('measure', `${chapter.measure} is not a measure`);
	}
}

function* period({ from, to }: Chapter, report: Report): Generator<Problem> {
	for (const [path, date] of Object.entries({ from, to })) {
		if (date !== undefined && !isReal(date)) yield report(path, `${date} is not in the calendar`);
	}
	if (from !== undefined && to !== undefined && isBefore(to, from)) {
		yield report('to', `${to} is before ${from}`);
	}
}

function* told({ events, story }: Content, chapter: Chapter, report: Report): Generator<Problem> {
	for (const [i, id] of chapter.events.entries()) {
		const event = events.find(({ feature }) => feature === id);
		if (event === undefined) yield report(`events.${i}`, `${id} is not an event`);
		else if (!isShown(event, chapter)) yield report(`events.${i}`, `the choice hides ${id}`);
	}
	for (const [i, id] of chapter.annotations.entries()) {
		const path = `annotations.${i}`;
		const annotation = story.annotations.find((candidate) => candidate.id === id);
		const event = events.find(
			({ feature }) => feature === (annotation?.event ?? annotation?.target.id)
		);
		if (annotation === undefined) yield report(path, `${id} is not an annotation`);
		else if (event && !isShown(event, chapter)) yield report(path, `the choice hides ${id}`);
	}
}

function isShown(event: PublishedEvent, { operations, kinds, from, to }: Chapter): boolean {
	const { kind, date, context } = event.properties;
	const own = context ? [CONTEXT] : operationsOf(event);
	if (operations && !own.some((id) => operations.includes(id))) return false;
	if (kinds && !kinds.includes(kind)) return false;
	if (from === undefined && to === undefined) return true;
	return date !== null && isWithin(published(date), from ?? null, to ?? null);
}

function published(date: NonNullable<PublishedEvent['properties']['date']>) {
	return { start: date.start, end: date.end ?? null, inferred: date.inferred ?? false };
}
