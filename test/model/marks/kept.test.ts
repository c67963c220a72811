// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/model/annotations';
import { wholeChoice } from '../../../src/model/choice';
import { keptPlaces, placeMergedAway } from '../../../src/model/marks/kept';
import { marksOf } from '../../../src/model/marks/marks';
import { select } from '../../../src/model/visible/select';
import { STORIES, ZOOM_STEPS } from '../../support/realDataset';

describe.each(STORIES)('keptPlaces(dataset, annotations, chapter) of %s', (_, story) => {
	const visible = select(story, wholeChoice(story));
	const annotations = annotationsOf(story.story, visible, null);

	it('keeps every annotated place a mark of its own name, at every zoom', () => {
		const kept = keptPlaces(story, annotations, null);
		const points = visible.places.filter(({ place }) => place.precision !== 'region');
		for (const zoom of ZOOM_STEPS) {
			const marks = marksOf(visible, story, zoom, 'mercator', kept);
			const firsts = marks.map(({ places }) => places[0]?.place.id);
			for (const { place } of points.filter(({ place: own }) => kept.has(own.id))) {
				expect(firsts).toContain(place.id);
			}
		}
	});

	it('keeps the places of every event that a chapter tells', () => {
		for (const chapter of story.story.chapters) {
			const kept = keptPlaces(story, [], chapter);
			for (const event of story.events.filter(({ id }) => chapter.events.includes(id))) {
				expect(kept).toContain(event.place.id);
			}
		}
	});
});

describe.each(STORIES)('placeMergedAway(dataset, selection, marks) of %s', (_, story) => {
	const visible = select(story, wholeChoice(story));

	it('is the place of an opened event exactly where its mark bears another name', () => {
		for (const zoom of [2, 4, 6]) {
			const marks = marksOf(visible, story, zoom);
			const firsts = new Set(marks.map(({ places }) => places[0]?.place.id));
			for (const { id, place } of visible.events) {
				const isMarked = visible.places.some((group) => group.place.id === place.id);
				const isLost = isMarked && !firsts.has(place.id);
				const found = placeMergedAway(story, { type: 'event', id }, marks);
				expect(found, id).toBe(isLost ? place.id : null);
			}
		}
	});

	it('is none where a mark of several places was opened, or nothing', () => {
		const marks = marksOf(visible, story, 2);
		expect(placeMergedAway(story, null, marks)).toBe(null);
		for (const { places } of marks.filter((mark) => mark.places.length > 1)) {
			const ids = places.map(({ place }) => place.id);
			expect(placeMergedAway(story, { type: 'places', ids }, marks)).toBe(null);
		}
	});
});
