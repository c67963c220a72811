// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/model/evidence';
import { findEvent, findFigure, recordedClaim, recordedEvent } from '../../src/model/find';
import { wholeChoice } from '../../src/model/choice';
import { shownByEvent } from '../../src/model/visible/selected';
import { STORIES } from '../support/realDataset';
import { dataset, event, figure } from './build';

const ships = figure('ships', 3);
const port = event('port', { figures: [ships] });
const story = dataset(port);

describe('findEvent(dataset, id)', () => {
	it('finds an event by its id, or null', () => {
		expect(findEvent(story, 'port')).toBe(port);
		expect(findEvent(story, 'ports')).toBeNull();
	});
});

describe('findFigure(dataset, reference)', () => {
	it('follows a reference to its event and its figure', () => {
		expect(findFigure(story, 'port/ships')).toEqual({ event: port, figure: ships });
	});

	it.each(['port/boats', 'ports/ships', 'port', '', '/'])('is null for %j', (reference) => {
		expect(findFigure(story, reference)).toBeNull();
	});
});

describe('recordedEvent(record, event) and recordedClaim(record, shown)', () => {
	it.each(STORIES)('find in the record what the outline of %s shows', (_, record) => {
		const outline = outlineOf(record);
		for (const own of outline.events) {
			expect(recordedEvent(record, own)).toBe(findEvent(record, own.id));
		}
		for (const shown of [...shownByEvent(outline, wholeChoice(outline)).values()].flat()) {
			const recorded = recordedClaim(record, shown);
			expect(recorded).toMatchObject(shown.claim);
			expect(recorded.sources.length).toBeGreaterThan(0);
		}
	});

	it('throw for the record of another story, naming the event', () => {
		expect(() => recordedEvent(dataset(), port)).toThrow('port');
	});
});
