// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../../src/model/choice';
import { globeDistance } from '../../../src/geometry/globe';
import { isNational, isPlaced } from '../../../src/model/visible/groups';
import { marksOf, zoomStep, type Mark } from '../../../src/model/marks/marks';
import { MERGE_DISTANCE } from '../../../src/model/marks/merge';
import { pixelDistance } from '../../../src/geometry/mercator';
import { select } from '../../../src/model/visible/select';
import type { Dataset, RecordedEvent } from '../../../src/model/types';
import { choicesOfMeasure, REAL, STORIES, ZOOM_STEPS } from '../../support/realDataset';
import { country, dataset, event, place } from '../build';
import { anyChoice } from '../choices';
import { runs } from '../../support/runs';

describe('zoomStep(zoom)', () => {
	it('is the half below, so that marks that stand apart at the step do at the zoom', () => {
		expect([0, 0.49, 0.5, 3.99, 10].map(zoomStep)).toEqual([0, 0, 0.5, 3.5, 10]);
	});
});

describe.each(STORIES)('marksOf(visible, dataset, zoom) of %s', (_, story) => {
	const visible = select(story, wholeChoice(story));

	it('puts every placed event in exactly one place mark at every zoom', () => {
		const placed = visible.events.filter(isPlaced).map(({ id }) => id);
		for (const zoom of ZOOM_STEPS) {
			const held = pointMarks(marksOf(visible, story, zoom)).flatMap(({ events }) => events);
			expect(held.map(({ id }) => id).sort()).toEqual([...placed].sort());
		}
	});

	it('puts every national event, and every flow, in the mark of its country', () => {
		const marks = marksOf(visible, story, 4);
		const marked = new Map(marks.map((mark) => [mark.id, mark.events]));
		for (const own of visible.events) {
			const code = isNational(own) ? own.place.countries[0] : own.flow?.to;
			if (code !== undefined) expect(marked.get(code)).toContain(own);
		}
	});

	it('leaves no two place marks closer than they can be told apart', () => {
		for (const zoom of ZOOM_STEPS) {
			const marks = marksOf(visible, story, zoom).filter(isPoint);
			for (const [index, { id, position }] of marks.entries()) {
				for (const other of marks.slice(index + 1)) {
					const distance = pixelDistance(position, other.position, zoom);
					expect(distance, `${id} and ${other.id}`).toBeGreaterThanOrEqual(MERGE_DISTANCE);
				}
			}
		}
	});

	it('loses, doubles and hides nothing on the globe, which may be turned', () => {
		const placed = visible.events.filter(isPlaced).map(({ id }) => id);
		for (const zoom of ZOOM_STEPS) {
			const marks = marksOf(visible, story, zoom, 'globe');
			const held = pointMarks(marks).flatMap(({ events }) => events.map(({ id }) => id));
			expect(held.sort()).toEqual([...placed].sort());
			const points = marks.filter(isPoint);
			for (const [index, { id, position }] of points.entries()) {
				for (const other of points.slice(index + 1)) {
					const distance = globeDistance(position, other.position, zoom);
					expect(distance, `${id} and ${other.id}`).toBeGreaterThanOrEqual(MERGE_DISTANCE);
				}
			}
		}
	});

	it('stands every mark on a true position, or near the one that it names', () => {
		for (const zoom of ZOOM_STEPS) {
			for (const { position, origin, places, country: own } of marksOf(visible, story, zoom)) {
				const label = own && story.countries[own.code]?.position;
				const truly = origin ?? (label && own.values.length === 0 ? label : position);
				if (label) expect(truly).toEqual(label);
				else expect(places.map((group) => group.position)).toContainEqual(truly);
				const furthest = origin ? 96.01 : label ? MERGE_DISTANCE : 0;
				expect(pixelDistance(position, truly, zoom)).toBeLessThanOrEqual(furthest);
			}
		}
	});

	it('merges nothing across a border', () => {
		for (const zoom of ZOOM_STEPS) {
			for (const { id, places } of marksOf(visible, story, zoom)) {
				const countries = places.map(({ place: own }) => own.countries.join());
				expect(new Set(countries).size, id).toBeLessThanOrEqual(1);
			}
		}
	});

	it('lets what is kept stand by itself or take others in, at every zoom', () => {
		const kept = new Set(visible.places.slice(0, 6).map(({ place: own }) => own.id));
		const held = visible.places.filter(({ place: own }) => own.precision !== 'region');
		for (const zoom of ZOOM_STEPS) {
			const marks = marksOf(visible, story, zoom, 'mercator', kept);
			const firsts = marks.map(({ places }) => places[0]?.place.id);
			for (const { place: own } of held) {
				if (kept.has(own.id)) expect(firsts).toContain(own.id);
			}
		}
	});

	it.each(['mercator', 'globe'] as const)(
		'hides no country’s mark under another mark, whatever is measured (%s)',
		(projection) => {
			const distance = projection === 'globe' ? globeDistance : pixelDistance;
			const hidden: string[] = [];
			for (const choice of choicesOfMeasure(story)) {
				const measured = select(story, choice);
				for (const zoom of [1, 2, 3.5, 5]) {
					// where a continent is as wide as a few marks, half of each is still to be seen
					const least = (zoom < 2 ? 0.5 : 0.8) * MERGE_DISTANCE;
					const marks = marksOf(measured, story, zoom, projection).filter(isDrawnAlone);
					for (const chip of marks.filter(({ country: own }) => own?.values.length === 0)) {
						for (const other of marks.filter((mark) => mark !== chip)) {
							const apart = distance(chip.position, other.position, zoom);
							if (apart < least) hidden.push(`${chip.id} ${other.id} ${zoom} ${apart}`);
						}
					}
				}
			}
			expect(hidden).toEqual([]);
		}
	);

	it('parts every mark in the closest view but places closer than that can tell apart', () => {
		const merged = marksOf(visible, story, 10).filter(({ shape }) => shape === 'merged');
		for (const { id, places } of merged) {
			const [first, ...others] = places.map(({ position }) => position);
			for (const other of others) {
				expect(pixelDistance(first ?? other, other, 10), id).toBeLessThan(MERGE_DISTANCE);
			}
		}
		expect(merged.length).toBe(story === REAL ? 0 : 1);
	});

	it('does not depend on the order of the events', () => {
		const expected = marksOf(visible, story, 4).map(summary);
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...story.events], { minLength: story.events.length }),
				(events) => {
					const shuffled: Dataset = { ...story, events };
					const again = select(shuffled, wholeChoice(shuffled));
					expect(marksOf(again, shuffled, 4).map(summary)).toEqual(expected);
				}
			),
			runs(20)
		);
	});

	it('has unique ids, events and slices, whatever is chosen', () => {
		fc.assert(
			fc.property(anyChoice(story), fc.constantFrom(...ZOOM_STEPS), (choice, zoom) => {
				const marks = marksOf(select(story, choice), story, zoom);
				expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
				for (const { events, slices } of marks) {
					expect(events.length).toBeGreaterThan(0);
					expect(slices.length).toBeGreaterThan(0);
					for (const { operation } of slices) expect(choice.operations).toContain(operation);
				}
			})
		);
	});
});

describe('marksOf(visible, dataset, zoom)', () => {
	const lille = place('lille', [3.057, 50.629]);
	const roubaix = place('roubaix', [3.174, 50.69]);
	const north = place('north', [3.1, 50.6], { precision: 'region', radius: 40 });

	it('names a merged mark by its places, heaviest first, and gives it a count', () => {
		const marks = marksAt(
			4,
			event('a', { place: lille }),
			event('b', { place: roubaix }),
			event('c', { place: roubaix })
		);
		expect(marks).toMatchObject([
			{ id: 'roubaix,lille', shape: 'merged', position: roubaix.position, kind: null }
		]);
	});

	it('draws neighbours across a border apart, and says where the one that steps aside belongs', () => {
		const belgian = place('mouscron', [3.2, 50.74], { countries: ['BE'] });
		const french = { ...roubaix, countries: ['FR'] };
		const [first, second] = marksAt(
			4,
			event('a', { place: french }),
			event('b', { place: french }),
			event('c', { place: belgian })
		);
		expect(first).toMatchObject({ id: 'roubaix', position: roubaix.position, origin: null });
		expect(second).toMatchObject({ id: 'mouscron', origin: belgian.position });
	});

	it('gives a mark of one event the event’s kind', () => {
		expect(marksAt(4, event('a', { place: lille, kind: 'meeting' }))).toMatchObject([
			{ id: 'lille', shape: 'place', kind: 'meeting' }
		]);
	});

	it('never merges a region, which is drawn as its halo', () => {
		const marks = marksAt(0, event('a', { place: lille }), event('b', { place: north }));
		expect(marks.map(({ id, shape }) => [id, shape])).toEqual([
			['north', 'region'],
			['lille', 'place']
		]);
	});

	it('marks no country that is only concerned', () => {
		const marks = marksAt(4, event('a', { place: lille }), event('b', { place: country('NL') }));
		expect(marks.map(({ id }) => id)).toEqual(['NL', 'lille']);
	});

	function marksAt(zoom: number, ...events: readonly RecordedEvent[]): Mark[] {
		const story = dataset(...events);
		return marksOf(select(story, wholeChoice(story)), story, zoom);
	}
});

function isPoint({ shape }: Mark): boolean {
	return shape === 'place' || shape === 'merged';
}

/** All but regions, which are their halos. */
function isDrawnAlone({ shape }: Mark): boolean {
	return shape !== 'region';
}

function pointMarks(marks: readonly Mark[]): Mark[] {
	return marks.filter((mark) => mark.country === null);
}

function summary({ id, shape, position, events, slices, kind }: Mark) {
	return { id, shape, position, events: events.map((own) => own.id), slices, kind };
}
