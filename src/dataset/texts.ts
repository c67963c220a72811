import type { Content, PublishedEvent, PublishedOperation } from './content';
import { CORRECTIONS, COUNTRIES, INDEX, PROCEEDINGS, STORY, VOCABULARY } from './files';
import { inFile, type Where } from './problem';

export interface TextAt {
	readonly where: Where;
	readonly path: string;
	/** What it says, by language. */
	readonly text: Readonly<Record<string, string>>;
}

/** Every text that a reader may meet, so that a language can be missing nowhere. */
export function* textsOf(content: Content): Generator<TextAt> {
	for (const operation of content.operations) yield* named(operation, operationTexts(operation));
	for (const event of content.events) yield* named(event, eventTexts(event));
	yield* named(inFile(INDEX), indexTexts(content));
	yield* named(inFile(STORY), storyTexts(content));
	yield* named(inFile(VOCABULARY), vocabularyTexts(content));
	yield* named(inFile(PROCEEDINGS), proceedingTexts(content));
	for (const [i, { what, why }] of content.corrections.entries()) {
		yield* named(inFile(CORRECTIONS), [
			[`${i}.what`, what],
			[`${i}.why`, why]
		]);
	}
	for (const [code, { name, short }] of Object.entries(content.countries)) {
		yield* named(inFile(COUNTRIES), [
			[`${code}.name`, name],
			[`${code}.short`, short]
		]);
	}
}

export type Entry = [path: string, text: Readonly<Record<string, string>> | null | undefined];

function* named(where: Where, entries: Iterable<Entry>): Generator<TextAt> {
	for (const [path, text] of entries) if (text) yield { where, path, text };
}

function operationTexts({ operation }: PublishedOperation): Entry[] {
	return [
		['operation.name', operation.name],
		['operation.summary', operation.summary],
		['operation.flows.label', operation.flows?.label]
	];
}

/** What an event says in words, by path. */
export function* eventTexts({ properties }: PublishedEvent): Generator<Entry> {
	yield ['properties.title', properties.title];
	yield ['properties.summary', properties.summary];
	yield ['properties.note', properties.note];
	yield ['properties.place.name', properties.place.name];
	for (const [i, { label, nationalBecause, claims }] of (properties.figures ?? []).entries()) {
		yield [`properties.figures.${i}.label`, label];
		yield [`properties.figures.${i}.nationalBecause`, nationalBecause];
		for (const [j, { by }] of claims.entries()) {
			yield [`properties.figures.${i}.claims.${j}.by`, by];
		}
	}
}

function* indexTexts({ index }: Content): Generator<Entry> {
	if (index === null) return;
	yield ['title', index.title];
	yield ['standfirst', index.standfirst];
	yield ['finding', index.finding];
	yield ['imprint', index.imprint];
	yield ['reply', index.reply];
	for (const [i, { label }] of index.keyFigures.entries()) yield [`keyFigures.${i}.label`, label];
	for (const [part, sections] of Object.entries(index.method ?? {})) {
		for (const [i, { title, text }] of (sections ?? []).entries()) {
			yield [`method.${part}.${i}.title`, title];
			yield [`method.${part}.${i}.text`, text];
		}
	}
}

function* storyTexts({ story }: Content): Generator<Entry> {
	for (const [i, { heading, line }] of story.annotations.entries()) {
		yield [`annotations.${i}.heading`, heading];
		yield [`annotations.${i}.line`, line];
	}
	for (const [i, { title, paragraphs }] of story.chapters.entries()) {
		yield [`chapters.${i}.title`, title];
		for (const [j, text] of paragraphs.entries()) yield [`chapters.${i}.paragraphs.${j}`, text];
	}
}

function* vocabularyTexts({ vocabulary }: Content): Generator<Entry> {
	if (vocabulary === null) return;
	for (const list of ['kinds', 'families', 'measures', 'statuses'] as const) {
		for (const [id, { label }] of Object.entries(vocabulary[list]))
			yield [`${list}.${id}.label`, label];
	}
}

function* proceedingTexts({ proceedings }: Content): Generator<Entry> {
	for (const [id, { party, wording, answer }] of Object.entries(proceedings)) {
		yield [`${id}.party`, party];
		yield [`${id}.wording`, wording];
		yield [`${id}.answer`, answer];
	}
}
