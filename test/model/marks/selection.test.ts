// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice, type Choice } from '../../../src/model/choice';
import { marksOf } from '../../../src/model/marks/marks';
import {
	openSelection,
	selectedMark,
	selectionOf,
	type Selection
} from '../../../src/model/marks/selection';
import { select } from '../../../src/model/visible/select';
import { STORIES, ZOOM_STEPS } from '../../support/realDataset';
import { country, dataset, event, operation, place } from '../build';

const belgian = event('belgian', { place: country('BE') });
const port = event('port', { place: place('ghent', [3.7, 51.1]) });
const sent = event('sent', { place: place('bruges', [3.2, 51.2]), flow: { to: 'NL' } });
const story = {
	...dataset(belgian, port, sent),
	operations: [operation('north', 1), operation('south', 2, { notInvolved: ['DE', 'BE'] })]
};

describe('openSelection(selection, visible, dataset)', () => {
	it('opens an event, shown or not', () => {
		expect(open({ type: 'event', id: 'port' })).toEqual({
			type: 'event',
			event: port,
			isVisible: true
		});
		expect(open({ type: 'event', id: 'port' }, { operations: [] })).toMatchObject({
			isVisible: false
		});
	});

	it('opens a country with its own events and those of its places, each once', () => {
		const opened = open({ type: 'country', code: 'BE' });
		expect(opened).toMatchObject({
			country: { code: 'BE' },
			group: { events: [belgian] },
			local: [port, sent],
			notInvolved: ['south']
		});
	});

	it('opens a country of which nothing is known', () => {
		expect(open({ type: 'country', code: 'DE' })).toMatchObject({
			group: null,
			local: [],
			notInvolved: ['south']
		});
		const northOnly = open({ type: 'country', code: 'DE' }, { operations: ['north'] });
		expect(northOnly).toMatchObject({ notInvolved: [] });
	});

	it('opens the places it knows', () => {
		const opened = open({ type: 'places', ids: ['bruges', 'atlantis'] });
		expect(opened).toMatchObject({ places: [sent.place], groups: [{ events: [sent] }] });
		const hidden = open({ type: 'places', ids: ['bruges'] }, { operations: [] });
		expect(hidden).toMatchObject({ places: [sent.place], groups: [] });
	});

	it.each([
		{ type: 'event', id: 'atlantis' },
		{ type: 'country', code: 'ZZ' },
		{ type: 'places', ids: ['atlantis'] },
		{ type: 'places', ids: [] }
	] as const)('is null where nothing is called %o', (selection) => {
		expect(open(selection)).toBeNull();
	});

	function open(selection: Selection, change: Partial<Choice> = {}) {
		return openSelection(selection, select(story, { ...wholeChoice(story), ...change }), story);
	}
});

describe('selectedMark(selection, marks)', () => {
	const marks = marksOf(select(story, wholeChoice(story)), story, 8);

	it('is the point of an event rather than the country that its flow reaches', () => {
		expect(selectedMark({ type: 'event', id: 'sent' }, marks)?.id).toBe('bruges');
		expect(selectedMark({ type: 'event', id: 'belgian' }, marks)?.id).toBe('BE');
	});

	it('is null for no selection, and for one without a mark', () => {
		expect(selectedMark(null, marks)).toBeNull();
		expect(selectedMark({ type: 'country', code: 'DE' }, marks)).toBeNull();
	});
});

describe('selectionOf(mark)', () => {
	it.each(STORIES)('opens all that the mark holds, and leads back to it, in %s', (_, published) => {
		const visible = select(published, wholeChoice(published));
		for (const zoom of ZOOM_STEPS) {
			const marks = marksOf(visible, published, zoom);
			for (const mark of marks) {
				const selection = selectionOf(mark);
				expect(selectedMark(selection, marks)).toBe(mark);
				const opened = openSelection(selection, visible, published);
				const groups =
					opened?.type === 'places'
						? opened.groups
						: opened?.type === 'country'
							? [opened.group]
							: [];
				const held = new Set(groups.flatMap((group) => group?.events ?? []));
				expect(held).toEqual(new Set(mark.events));
			}
		}
	});
});
