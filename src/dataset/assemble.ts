/** Content without errors → the dataset that everything else reads: defaults filled in, lists in their order. */
import { sourcesOf } from '../model/sourcesOf';
import { countSources } from '../model/support';
import type * as model from '../model/types';
import { assembleStory } from './assembleStory';
import type {
	Content,
	EventFigure,
	IndexFile,
	PublishedEvent,
	SettingsFile,
	VocabularyFile
} from './content';
import type { PublishedOperation } from './content';

/** Content whose files have all been read. */
export interface Whole extends Content {
	readonly index: IndexFile;
	readonly vocabulary: VocabularyFile;
}

export function assemble(content: Whole): model.Dataset {
	const { vocabulary } = content;
	return {
		story: assembleStory(content.index, content.story),
		operations: content.operations.map(operation).sort((a, b) => a.rank - b.rank),
		events: content.events.map((published) => event(published, content)).sort(byDate),
		kinds: withIds(vocabulary.kinds),
		measures: withIds(vocabulary.measures).map(({ plausible: _, fractions: __, ...measure }) => ({
			...measure,
			currency: measure.currency ?? null
		})),
		families: withIds(vocabulary.families),
		leading: vocabulary.leading ?? [],
		statuses: mapValues(vocabulary.statuses, ({ label }) => label),
		sources: mapValues(content.sources, (source, id) => ({
			id,
			...source,
			withheld: source.withheld ?? false,
			relay: source.relay ?? false
		})),
		proceedings: mapValues(content.proceedings, (proceeding, id) => ({
			id,
			...proceeding,
			steps: proceeding.steps.map((step) => ({ ...step, scheduled: step.scheduled ?? false }))
		})),
		method: method(content.index),
		corrections: [...content.corrections].sort((a, b) => compare(b.date, a.date)),
		countries: mapValues(content.countries, (country, code) => ({ code, ...country })),
		settings: settings(content.settings)
	};
}

function settings(file: SettingsFile | null): model.Settings {
	const { publisher = null, director = null, host = null, contact = null } = file ?? {};
	const address = file?.address?.replace(/\/?$/, '/') ?? null;
	return { publisher, director, host, contact, address };
}

function method({ method: { rules = [], limits = [], borders = [] } = {} }: IndexFile) {
	return { rules, limits, borders } satisfies model.Method;
}

export function figure(
	published: EventFigure,
	sources: Content['sources'] = {}
): model.RecordedFigure {
	return {
		...published,
		partOf: published.partOf ?? null,
		label: published.label ?? null,
		nationalBecause: published.nationalBecause ?? null,
		claims: published.claims.map((claim) => ({
			...claim,
			press: claim.press ?? false,
			restsOn: countSources(claim.sources, sources)
		}))
	};
}

/** Ids of the operations that an event belongs to: its file's own unless it says otherwise. */
export function operationsOf({ operation, properties }: PublishedEvent): readonly string[] {
	return properties.context ? [] : (properties.operations ?? [operation]);
}

function operation({ operation }: PublishedOperation): model.Operation {
	const { summary: _summary, dates: _dates, ...drawn } = operation;
	return {
		...drawn,
		notInvolved: operation.notInvolved ?? [],
		flows: operation.flows ?? null
	};
}

function event(published: PublishedEvent, { sources }: Content): model.RecordedEvent {
	const { properties } = published;
	const figures = (properties.figures ?? []).map((own) => figure(own, sources));
	const cited = sourcesOf({ figures, sources: properties.sources });
	return {
		id: published.feature,
		operations: operationsOf(published),
		kind: properties.kind,
		title: properties.title,
		summary: properties.summary,
		date: dateRange(properties.date),
		scheduled: properties.scheduled ?? false,
		place: place(published),
		figures,
		flow: properties.flow ?? null,
		concerned: properties.concerned ?? true,
		proceedings: properties.proceedings ?? [],
		note: properties.note ?? null,
		otherNumbers: properties.otherNumbers ?? [],
		formerIds: properties.formerIds ?? [],
		restsOn: countSources(cited, sources),
		sources: properties.sources
	};
}

function dateRange(date: PublishedEvent['properties']['date']): model.DateRange | null {
	return date && { start: date.start, end: date.end ?? null, inferred: date.inferred ?? false };
}

function place({ geometry, properties }: PublishedEvent): model.Place {
	const { radius } = properties.place;
	return { ...properties.place, position: geometry?.coordinates ?? null, radius: radius ?? 0 };
}

/** By the first day they may mean, then by id; the undated last. */
function byDate(a: model.Event, b: model.Event): number {
	return compare(a.date?.start ?? '~', b.date?.start ?? '~') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function withIds<Entry>(entries: Record<string, Entry>): (Entry & { readonly id: string })[] {
	return Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));
}

function mapValues<Entry, Output>(
	entries: Record<string, Entry>,
	change: (entry: Entry, key: string) => Output
): Record<string, Output> {
	return Object.fromEntries(
		Object.entries(entries).map(([key, entry]) => [key, change(entry, key)])
	);
}
