// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { largerFirst, magnitude } from '../../../src/model/claims';
import { drawnValues } from '../../../src/model/visible/drawn';
import { figureTable } from '../../../src/model/visible/ranked';
import { select } from '../../../src/model/visible/select';
import { choicesOfMeasure, choicesOfOperations, STORIES } from '../../support/realDataset';

describe.each(STORIES)('figureTable(visible) of %s', (_, dataset) => {
	const tables = [...choicesOfMeasure(dataset), ...choicesOfOperations(dataset)].map((choice) => {
		const visible = select(dataset, choice);
		return { visible, table: figureTable(visible) };
	});

	it('holds each number that a circle or else an arrow draws once, under its country or its place', () => {
		for (const { visible, table } of tables) {
			const held = [...table.countries, ...table.places].flatMap(({ at, values }) =>
				values.map((value) => ({ at, value }))
			);
			const received = visible.countries
				.filter(({ values }) => values.length === 0)
				.flatMap(({ code, received }) => received.map((value) => ({ at: code, value })));
			const drawn = [...drawnValues(visible), ...received];
			expect(held).toHaveLength(drawn.length);
			expect(held).toEqual(expect.arrayContaining(drawn));
			for (const { at } of table.countries) expect(at).toBeTypeOf('string');
			for (const { at } of table.places) expect(at).toBeTypeOf('object');
		}
	});

	it('ranks by the largest number, and as large ones alike', () => {
		for (const { table } of tables) {
			for (const rows of [table.countries, table.places]) {
				const sizes = rows.map(({ values }) => Math.max(...values.map((v) => magnitude(v.claim))));
				expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
				const claims = rows.flatMap(({ values: [first] }) => first?.claim ?? []);
				expect(claims).toEqual([...claims].sort(largerFirst));
				expect(rows.map(({ rank }) => rank)).toEqual(
					claims.map((claim) => claims.findIndex((other) => largerFirst(other, claim) === 0) + 1)
				);
				for (const size of sizes) expect(size).toBeLessThanOrEqual(table.largest);
			}
		}
	});

	it('holds each total once, and the latest of each operation first', () => {
		for (const { visible, table } of tables) {
			const held = [...table.totals, ...table.olderTotals];
			expect(held).toHaveLength(visible.world.length);
			expect(held).toEqual(expect.arrayContaining([...visible.world]));
			for (const older of table.olderTotals) {
				const latest = table.totals.filter(
					({ event }) => event.operations.join() === older.event.operations.join()
				);
				expect(latest).toHaveLength(1);
				expect((latest[0]?.claim.asOf ?? '') >= (older.claim.asOf ?? '')).toBe(true);
			}
		}
	});

	it('names each country that is concerned once, with its number or without', () => {
		for (const { visible, table } of tables) {
			const named = [...table.countries.map(({ at }) => at), ...table.unnumbered];
			expect(new Set(named).size).toBe(named.length);
			for (const { code, concerned } of visible.countries) {
				if (concerned) expect(named).toContain(code);
			}
		}
	});
});
