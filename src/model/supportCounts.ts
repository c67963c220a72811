/** How many claims of a record rest on how little, and on whom. */
import { countSources, SUPPORTS, supportOf, type Support } from './support';
import type { Dataset, Evidence } from './types';

/** Whose sources: authorities', the press's, or both. */
export const VOICES = ['official', 'press', 'both'] as const;
export type Voice = (typeof VOICES)[number];

/** How many claims rest on so many sources of each kind. */
export type SupportCounts = Readonly<Record<Support, Readonly<Record<Voice, number>>>>;

type Sources = Evidence['sources'];

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
