// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { check, parse } from '../../src/dataset/parse';
import { OperationFile } from '../../src/dataset/schema';
import { featureOf } from '../../src/files/geojson';
import type { RecordedEvent } from '../../src/model/types';
import { NORTH, put, SOUTH, TINY, type Json } from '../support/dataset';
import { STORIES } from '../support/realDataset';

describe('featureOf(event)', () => {
	it.each(STORIES)('has the published form for every event of %s', (_, { events }) => {
		const { item } = OperationFile.entries.features;
		for (const event of events) {
			const { issues } = v.safeParse(item, featureOf(event));
			expect(issues, event.id).toBeUndefined();
		}
	});

	it('reads back as the same events', () => {
		const { events } = parse(TINY);
		const north = events.filter(({ operations }) => operations[0] === 'north-pier');
		const south = events.filter((event) => !north.includes(event));
		const saved = put(
			SOUTH,
			'features',
			saveable(south)
		)(put(NORTH, 'features', saveable(north))(TINY));
		const { dataset, problems } = check(saved);
		expect(problems).toEqual([]);
		expect(dataset?.events).toEqual(events);
	});
});

function saveable(events: readonly RecordedEvent[]): Json {
	return JSON.parse(JSON.stringify(events.map(featureOf))) as Json;
}
