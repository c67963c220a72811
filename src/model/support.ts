/** What a statement rests on. A relay only repeats another's text: it is named, and counts for no source. */
import type { Dataset, Evidence } from './types';

/** How many sources: relays alone, one, two, or three and more. */
export const SUPPORTS = ['relays', 'one', 'two', 'more'] as const;
export type Support = (typeof SUPPORTS)[number];

/** Whose sources: authorities', the press's, or both. */
export const VOICES = ['official', 'press', 'both'] as const;
export type Voice = (typeof VOICES)[number];

/** How many claims rest on so many sources of each kind. */
export type SupportCounts = Readonly<Record<Support, Readonly<Record<Voice, number>>>>;

type Sources = Evidence['sources'];

/** How many sources there are among the ids, without relays. */
export function countSources(
	ids: readonly string[],
	sources: Readonly<Record<string, { readonly relay?: boolean | undefined }>>
): number {
	return new Set(ids.filter((id) => sources[id] && !sources[id].relay)).size;
}

export function supportOf(count: number): Support {
	return SUPPORTS[Math.min(count, SUPPORTS.length - 1)] ?? 'more';
}

/** Whether that is little: readers see it beside what rests on it. */
export function isWeak(support: Support): support is 'relays' | 'one' {
	return support === 'relays' || support === 'one';
}

/** Every claim of the record, by what it rests on. */
export function supportCounts({ events, sources }: Dataset): SupportCounts {
	const counts = Object.fromEntries(
		SUPPORTS.map((support) => [support, { official: 0, press: 0, both: 0 }])
	) as Record<Support, Record<Voice, number>>;
	for (const { figures } of events) {
		for (const { sources: ids } of figures.flatMap(({ claims }) => claims)) {
			counts[supportOf(countSources(ids, sources))][voiceOf(ids, sources)] += 1;
		}
	}
	return counts;
}

function voiceOf(ids: readonly string[], sources: Sources): Voice {
	const known = ids.flatMap((id) => sources[id] ?? []);
	const own = known.filter(({ relay }) => !relay);
	const kinds = new Set((own.length > 0 ? own : known).map(({ kind }) => kind));
	return kinds.size > 1 ? 'both' : kinds.has('official') ? 'official' : 'press';
}
