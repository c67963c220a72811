// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findEvent, findFigure } from '../../src/model/find';
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
