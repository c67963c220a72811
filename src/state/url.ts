/**
 * The address as a public contract: links printed in articles must open for ever. `readLink` and `writeLink` are
 * pure inverses. Both make the link canonical, so that one state has one address; what cannot be read counts as
 * absent and never throws.
 */
import { earliest, latest } from '../model/dates';
import type { Selection } from '../model/marks/selection';
import type { Bounds } from '../geometry/position';
import type { CountryCode, PartialDate } from '../model/types';
import { readQuery } from './query';

/** What an address says. Null is always the default, which the address leaves out. */
export interface Link {
	/** Ids in the domain's order; null is all of them, an empty list none. */
	readonly operations: readonly string[] | null;
	readonly kinds: readonly string[] | null;
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	readonly undated: 'none' | null;
	readonly measure: string | null;
	readonly sources: 'one' | null;
	readonly reading: 'figures' | null;
	readonly view: Bounds | null;
	readonly selection: Selection | null;
	readonly chapter: string | null;
	readonly projection: 'globe' | null;
	readonly theme: 'light' | 'dark' | null;
}

/**
 * The ids a link may name: words joined by hyphens, which an address need not escape. Lists and sets are written
 * in their own order.
 */
export interface LinkDomain {
	/** Every choice of operation, the reserved one for context included. */
	readonly operations: readonly string[];
	readonly kinds: readonly string[];
	readonly measures: readonly string[];
	readonly defaultMeasure: string;
	readonly events: ReadonlySet<string>;
	/** From each id an event had before to the one it has now. */
	readonly formerIds: ReadonlyMap<string, string>;
	readonly countries: ReadonlySet<CountryCode>;
	readonly places: ReadonlySet<string>;
	readonly chapters: readonly string[];
}

/** The untouched page. */
export const DEFAULT_LINK: Link = {
	operations: null,
	kinds: null,
	from: null,
	to: null,
	undated: null,
	measure: null,
	sources: null,
	reading: null,
	view: null,
	selection: null,
	chapter: null,
	projection: null,
	theme: null
};

/** Reads the query of an address, with or without its `?`, for what it plainly means. */
export function readLink(search: string, domain: LinkDomain): Link {
	const query = readQuery(search);
	const read = (name: string) => query.get(name) ?? null;
	const link: Link = {
		operations: readList(read('op')),
		kinds: readList(read('kind')),
		from: read('from'),
		to: read('to'),
		undated: read('undated') === NONE ? NONE : null,
		measure: read('measure'),
		sources: read('sources') === 'one' ? 'one' : null,
		reading: read('reading') === 'figures' ? 'figures' : null,
		view: readView(read('view')),
		selection: readSelection(read, domain),
		chapter: read('chapter'),
		projection: read('projection') === 'globe' ? 'globe' : null,
		theme: THEMES.find((theme) => theme === read('theme')) ?? null
	};
	return canonical(link, domain);
}

/** Writes the query that reads back as the link: `?…`, or nothing for the untouched page. */
export function writeLink(link: Link, domain: LinkDomain): string {
	const { operations, kinds, view, selection, ...rest } = canonical(link, domain);
	const parameters: [name: string, value: string | null][] = [
		['op', operations && writeList(operations)],
		['kind', kinds && writeList(kinds)],
		['from', rest.from],
		['to', rest.to],
		['undated', rest.undated],
		['measure', rest.measure],
		['sources', rest.sources],
		['reading', rest.reading],
		['view', view && view.join(',')],
		...writeSelection(selection),
		['chapter', rest.chapter],
		['projection', rest.projection],
		['theme', rest.theme]
	];
	const written = parameters.flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
	return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** A query, empty or not, with more parameters after it. */
export function withParameters(search: string, more = ''): string {
	const joined = [search.slice(1), more].filter((part) => part !== '').join('&');
	return joined === '' ? '' : `?${joined}`;
}

/** Whether two views are one in an address. */
export function sameView(a: Bounds | null, b: Bounds | null): boolean {
	return String(a && canonicalView(a)) === String(b && canonicalView(b));
}

const THEMES = ['light', 'dark'] as const;

/** Stands for an empty list, which would otherwise look like an absent one. */
const NONE = 'none';

function readList(text: string | null): readonly string[] | null {
	return text === null ? null : text === NONE ? [] : text.split(',');
}

function writeList(ids: readonly string[]): string {
	return ids.length === 0 ? NONE : ids.join(',');
}

/** Four plain decimal numbers: what `Number` reads besides, such as nothing at all or `1e3`, is no view. */
const VIEW = /^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/;

function readView(text: string | null): Bounds | null {
	if (text === null || !VIEW.test(text)) return null;
	const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number);
	const isOnEarth =
		Math.max(Math.abs(west), Math.abs(east)) <= 180 &&
		Math.max(Math.abs(south), Math.abs(north)) <= NORTHERNMOST;
	return isOnEarth ? [west, south, east, north] : null;
}

/** An event says more than places, places more than a country; the first that is known counts. */
function readSelection(
	read: (name: string) => string | null,
	domain: LinkDomain
): Selection | null {
	const said: Selection[] = [
		{ type: 'event', id: read('event') ?? '' },
		{ type: 'places', ids: (read('place') ?? '').split(',') },
		{ type: 'country', code: (read('country') ?? '').toUpperCase() }
	];
	return said.find((selection) => canonicalSelection(selection, domain) !== null) ?? null;
}

function writeSelection(selection: Selection | null): [name: string, value: string][] {
	switch (selection?.type) {
		case 'event':
			return [['event', selection.id]];
		case 'places':
			return [['place', selection.ids.join(',')]];
		case 'country':
			return [['country', selection.code]];
		default:
			return [];
	}
}

/** The one link among those that mean the same, without what the domain does not know. */
function canonical(link: Link, domain: LinkDomain): Link {
	const { undated, measure, sources, reading, chapter, projection, theme } = link;
	return {
		operations: canonicalList(link.operations, domain.operations),
		kinds: canonicalList(link.kinds, domain.kinds),
		...canonicalPeriod(link.from, link.to),
		undated,
		measure: measure === domain.defaultMeasure ? null : known(measure, domain.measures),
		sources,
		reading,
		view: link.view && canonicalView(link.view),
		selection: link.selection && canonicalSelection(link.selection, domain),
		chapter: known(chapter, domain.chapters),
		projection,
		theme
	};
}

function known(id: string | null, ids: readonly string[]): string | null {
	return id !== null && ids.includes(id) ? id : null;
}

/** A list of ids that are all unknown is one that an older story wrote: it hides nothing. */
function canonicalList(
	list: readonly string[] | null,
	all: readonly string[]
): readonly string[] | null {
	if (list === null || list.length === 0) return list;
	const listed = new Set(list);
	const kept = all.filter((id) => listed.has(id));
	return kept.length === 0 || kept.length === all.length ? null : kept;
}

/** A period that ends before it starts is a mistake of which neither half can be trusted. */
function canonicalPeriod(
	from: PartialDate | null,
	to: PartialDate | null
): Pick<Link, 'from' | 'to'> {
	const start = from !== null && isRealDate(from) ? from : null;
	const end = to !== null && isRealDate(to) ? to : null;
	const isReversed = start !== null && end !== null && earliest(start) > latest(end);
	return isReversed ? { from: null, to: null } : { from: start, to: end };
}

function isRealDate(text: string): boolean {
	if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
	const day = earliest(text);
	const date = new Date(day);
	// `new Date` moves 30 February into March
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Beyond it Web Mercator ends. */
const NORTHERNMOST = 85;

/** Two decimals are about a kilometre. A map that shows more than the world once, or past 180°, is brought back. */
function canonicalView(view: Bounds): Bounds | null {
	if (!view.every(Number.isFinite)) return null;
	const [west, south, east, north] = view;
	const isWholeTurn = east - west >= 360;
	const bounds: Bounds = [
		round(isWholeTurn ? -180 : wrap(west)),
		round(clamp(south)),
		round(isWholeTurn ? 180 : wrap(east)),
		round(clamp(north))
	];
	const width = bounds[2] - bounds[0] + (bounds[2] < bounds[0] ? 360 : 0);
	return width > 0 && bounds[1] < bounds[3] ? bounds : null;
}

function wrap(longitude: number): number {
	if (Math.abs(longitude) <= 180) return longitude;
	return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

function clamp(latitude: number): number {
	return Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, latitude));
}

/** Adding zero turns −0 into 0. */
function round(degrees: number): number {
	return Math.round(degrees * 100) / 100 + 0;
}

function canonicalSelection(selection: Selection, domain: LinkDomain): Selection | null {
	if (selection.type === 'country') return domain.countries.has(selection.code) ? selection : null;
	if (selection.type === 'event') {
		const { id } = selection;
		const present = domain.events.has(id) ? id : domain.formerIds.get(id);
		return present && domain.events.has(present) ? { type: 'event', id: present } : null;
	}
	const listed = new Set(selection.ids);
	const ids = [...domain.places].filter((id) => listed.has(id));
	return ids.length > 0 ? { type: 'places', ids } : null;
}
