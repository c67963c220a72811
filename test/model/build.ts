/** The smallest event, figure and claim, with what a test cares about. */
import type { Position } from '../../src/geometry/position';
import type { Choice } from '../../src/model/choice';
import { chosenEvents, shownByEvent, type SelectedEvent } from '../../src/model/visible/selected';
import type {
	Dataset,
	Event,
	Operation,
	Place,
	RecordedClaim,
	RecordedEvent,
	RecordedFigure
} from '../../src/model/types';
import { INVENTED } from '../support/realDataset';

export function claim(
	value: RecordedClaim['value'],
	rest: Partial<RecordedClaim> = {}
): RecordedClaim {
	return {
		value,
		bound: 'exact',
		by: { fr: 'port', en: 'port' },
		asOf: null,
		role: 'series',
		press: false,
		restsOn: 1,
		sources: ['H1'],
		...rest
	};
}

/** A figure of `ships`; a number stands for its only claim. */
export function figure(
	id: string,
	claims: number | readonly RecordedClaim[],
	rest: Partial<RecordedFigure> = {}
) {
	const list = typeof claims === 'number' ? [claim(claims)] : claims;
	return {
		id,
		measure: 'ships',
		scope: 'part',
		partOf: null,
		label: null,
		nationalBecause: null,
		...rest,
		claims: list
	} satisfies RecordedFigure;
}

/** An event of `north` in 2011, at sea off Ghent. */
export function event(id: string, rest: Partial<RecordedEvent> = {}): RecordedEvent {
	return {
		id,
		operations: ['north'],
		kind: 'inspection',
		title: { fr: id, en: id },
		summary: { fr: id, en: id },
		date: { start: '2011', end: null, inferred: false },
		scheduled: false,
		place: place('ghent', [3.7, 51.1]),
		figures: [],
		flow: null,
		concerned: true,
		proceedings: [],
		note: null,
		otherNumbers: [],
		formerIds: [],
		restsOn: 1,
		sources: ['H1'],
		...rest
	};
}

export function place(id: string, position: Position | null, rest: Partial<Place> = {}): Place {
	const name = { fr: id, en: id };
	return { id, name, countries: ['BE'], precision: 'city', radius: 5, ...rest, position };
}

/** Where what is known of a country as a whole stands. */
export function country(code: string): Place {
	return place(code.toLowerCase(), null, { countries: [code], precision: 'country', radius: 0 });
}

export function operation(id: string, rank: number, rest: Partial<Operation> = {}): Operation {
	return {
		id,
		name: { fr: id, en: id },
		initials: id.slice(0, 1).toUpperCase(),
		rank,
		notInvolved: [],
		flows: null,
		...rest
	};
}

/** The invented story's vocabulary with other events; its operations are `north` and `south`. */
export function dataset(...events: readonly RecordedEvent[]): Dataset {
	return { ...INVENTED, operations: [operation('north', 1), operation('south', 2)], events };
}

/** The events that the choice keeps, whatever its dates. */
export function selected(events: readonly Event[], choice: Choice): SelectedEvent[] {
	const story = { ...dataset(), events };
	return chosenEvents(story, choice, shownByEvent(story, choice));
}
