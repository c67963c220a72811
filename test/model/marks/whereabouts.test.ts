// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../../src/model/choice';
import { marksOf, zoomStep, zoomStepFrom } from '../../../src/model/marks/marks';
import { selectedMark, selectionOf, type Selection } from '../../../src/model/marks/selection';
import { whereaboutsOf, whereaboutsOfMarks } from '../../../src/model/marks/whereabouts';
import { select } from '../../../src/model/visible/select';
import { STORIES } from '../../support/realDataset';
import { country, dataset, event, place } from '../build';

const LIMIT = 10;
const PROJECTIONS = ['mercator', 'globe'] as const;

describe.each(STORIES)('whereaboutsOf(selection, …) of %s', (_, story) => {
	const visible = select(story, wholeChoice(story));
	const events = story.events.map(({ id }): Selection => ({ type: 'event', id }));
	const places = visible.places.map(({ place }): Selection => ({
		type: 'places',
		ids: [place.id]
	}));

	it.each(PROJECTIONS)(
		'parts every place and every event from all others on the %s',
		(projection) => {
			for (const selection of [...events, ...places]) {
				const found = whereaboutsOf(selection, visible, story, projection, LIMIT);
				const mark = (zoom: number) =>
					selectedMark(selection, marksOf(visible, story, zoom, projection));
				const here = mark(found?.step ?? 0);
				expect(found === null, JSON.stringify(selection)).toBe(here === null);
				if (!found || !here || here.country) continue;
				const beside = here.places.filter(({ position }) => position !== found.positions[0]);
				expect(found.inseparable, JSON.stringify(selection)).toEqual(
					expect.arrayContaining(beside)
				);
			}
		}
	);

	it('finds every mark that there is at any zoom', () => {
		for (const zoom of [2, 5, 8]) {
			for (const mark of marksOf(visible, story, zoom)) {
				const found = whereaboutsOf(selectionOf(mark), visible, story, 'mercator', LIMIT);
				expect(found?.positions.length, mark.id).toBe(Math.max(1, mark.places.length));
			}
		}
	});
});

describe('whereaboutsOf(selection, visible, dataset, projection, limit)', () => {
	const a = place('a', [4, 51]);
	const b = place('b', [4.001, 51]);
	const c = place('c', [4.5, 51]);
	const story = dataset(
		event('at-a', { place: a }),
		event('at-b', { place: b }),
		event('at-c', { place: c }),
		event('belgian', { place: country('BE') })
	);
	const visible = select(story, wholeChoice(story));
	const find = (selection: Selection) =>
		whereaboutsOf(selection, visible, story, 'mercator', LIMIT);

	it('names what no zoom can part from it, and comes as close as helps', () => {
		const found = find({ type: 'event', id: 'at-a' });
		expect(found?.inseparable.map(({ place: { id } }) => id)).toEqual(['b']);
		expect(found?.step).toBeLessThan(LIMIT);
		expect(found?.step).toBe(find({ type: 'event', id: 'at-c' })?.step);
	});

	it('parts nothing that is opened together', () => {
		expect(find({ type: 'places', ids: ['a', 'b', 'c'] })).toMatchObject({
			positions: [a.position, b.position, c.position],
			step: 0,
			inseparable: []
		});
	});

	it('is a country where the event is its own, or where nothing is known of it', () => {
		const belgium = story.countries.BE?.position;
		expect(find({ type: 'event', id: 'belgian' })?.positions).toEqual([belgium]);
		expect(find({ type: 'country', code: 'DE' })?.positions).toEqual([
			story.countries.DE?.position
		]);
	});

	it('is null where there is nothing on the map', () => {
		expect(find({ type: 'country', code: 'ZZ' })).toBeNull();
		expect(find({ type: 'event', id: 'atlantis' })).toBeNull();
		expect(find({ type: 'places', ids: ['atlantis'] })).toBeNull();
	});
});

describe.each(STORIES)('whereaboutsOfMarks(marks, dataset) of %s', (_, story) => {
	it('is where all places and countries of the marks truly are, from far enough to know where that is', () => {
		const visible = select(story, wholeChoice(story));
		const marks = marksOf(visible, story, 4);
		const { positions, overview } = whereaboutsOfMarks(marks, story);
		expect(new Set(positions)).toEqual(
			new Set(
				marks.flatMap(({ country: own, places }) =>
					own ? [story.countries[own.code]?.position] : places.map((group) => group.position)
				)
			)
		);
		for (const mark of marks) {
			expect(whereaboutsOfMarks([mark], story).overview).toBeGreaterThanOrEqual(overview);
		}
		expect(overview).toBeLessThanOrEqual(6);
	});
});

describe('zoomStepFrom(zoom)', () => {
	it('is the first step that does not begin before the zoom', () => {
		for (const zoom of [0, 0.1, 0.5, 3.7, 9.9]) {
			const step = zoomStepFrom(zoom);
			expect(step).toBeGreaterThanOrEqual(zoom);
			expect(zoomStep(step)).toBe(step);
			expect(step - 0.5).toBeLessThanOrEqual(zoom);
		}
	});
});
