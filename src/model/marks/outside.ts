/** What stands on the map where it is not seen. */
import type { Mark } from './marks';
import type { Position } from '../../geometry/position';
import type { CountryCode } from '../types';

export interface OutsideCountry {
	readonly code: CountryCode;
	readonly count: number;
	readonly marks: readonly Mark[];
}

/** By country, most events first: the events of the marks whose position is not seen. */
export function outsideCountries(
	marks: readonly Mark[],
	isSeen: (position: Position, id: string) => boolean
): OutsideCountry[] {
	const byCountry = new Map<CountryCode, { events: Set<string>; marks: Mark[] }>();
	for (const mark of marks) {
		const code = mark.country?.code ?? mark.places[0]?.place.countries[0];
		if (code === undefined || isSeen(mark.position, mark.id)) continue;
		const entry = byCountry.get(code) ?? { events: new Set(), marks: [] };
		byCountry.set(code, entry);
		for (const { id } of mark.events) entry.events.add(id);
		entry.marks.push(mark);
	}
	return [...byCountry]
		.map(([code, { events, marks: own }]) => ({ code, count: events.size, marks: own }))
		.sort((a, b) => b.count - a.count);
}
