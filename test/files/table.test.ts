// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/files/csv';
import { COLUMNS, tableOf } from '../../src/files/table';
import type { Claim, RecordedEvent } from '../../src/model/types';
import { STORIES } from '../support/realDataset';
import { claim, dataset, event, figure, place } from '../model/build';

describe('tableOf(dataset, events, speak)', () => {
	const rowsOf = (own: RecordedEvent) => tableOf(dataset(own), [own], english).map(named);

	it('has one row a claim', () => {
		const claims = [claim(3, { asOf: '2011' }), claim(4, { role: 'disputed' })];
		const rows = rowsOf(event('port', { figures: [figure('ships', claims)] }));
		expect(rows).toMatchObject([
			{ event: 'port', figure: 'port/ships', low: 3, high: 3, asOf: '2011', role: 'series' },
			{ event: 'port', figure: 'port/ships', low: 4, high: 4, asOf: null, role: 'disputed' }
		]);
	});

	it('has one row for an event without a number, with the event’s sources', () => {
		const [row, ...others] = rowsOf(event('port', { sources: ['H1', 'H2'] }));
		expect(others).toEqual([]);
		expect(row).toMatchObject({ event: 'port', figure: null, low: null, sources: 'H1 | H2' });
	});

	it('places a number between the ends that its bound leaves', () => {
		const ends = (value: Claim['value'], bound: Claim['bound']) => {
			const [row] = rowsOf(
				event('port', { figures: [figure('ships', [claim(value, { bound })])] })
			);
			return [row?.low, row?.high];
		};
		expect(ends(5, 'exact')).toEqual([5, 5]);
		expect(ends(5, 'about')).toEqual([5, 5]);
		expect(ends(5, 'more-than')).toEqual([5, null]);
		expect(ends(5, 'at-most')).toEqual([null, 5]);
		expect(ends([5, 8], 'between')).toEqual([5, 8]);
	});

	it('keeps positions as numbers', () => {
		const [row] = rowsOf(event('west', { place: place('west', [-0.127, 51.5]) }));
		expect(row).toMatchObject({ longitude: -0.127, latitude: 51.5 });
	});

	it.each(STORIES)('has every claim and every event of %s', (_, story) => {
		const rows = tableOf(story, story.events, english).map(named);
		const claims = story.events.flatMap(({ figures }) => figures.flatMap((own) => own.claims));
		const silent = story.events.filter(({ figures }) => figures.length === 0);
		expect(rows.length).toBe(claims.length + silent.length);
		expect(new Set(rows.map((row) => row.event))).toEqual(
			new Set(story.events.map(({ id }) => id))
		);
		for (const row of rows) expect(row.sources, String(row.event)).not.toBe('');
	});
});

function english(text: Readonly<Record<string, string>>): string {
	return text.en ?? '';
}

function named(row: readonly Cell[]): Record<string, Cell> {
	return Object.fromEntries(COLUMNS.map((column, index) => [column, row[index] ?? null]));
}
