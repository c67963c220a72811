// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/dataset/parse';
import { NORTH, put, SOUTH, TINY } from '../support/dataset';

const dataset = parse(TINY);
const event = (id: string) => dataset.events.find((candidate) => candidate.id === id);

describe('assemble(content)', () => {
	it('orders operations by rank, whatever their files are called', () => {
		const swapped = put(SOUTH, 'operation.rank', 1)(put(NORTH, 'operation.rank', 3)(TINY));
		expect(parse(swapped).operations.map(({ id }) => id)).toEqual(['south-quay', 'north-pier']);
	});

	it('orders events by date, then id, the undated last', () => {
		expect(dataset.events.map(({ id, date }) => [date?.start, id])).toEqual([
			['2010', 'belgium-inspections'],
			['2010-03-15', 'ghent-inspection'],
			['2010-05', 'netherlands-inspections'],
			['2010-05-10', 'lock-inspection'],
			['2010-05-11', 'quay-inspection'],
			['2010-06', 'reports-to-germany'],
			['2011-11-30', 'ports-report'],
			['2012-01-20', 'rotterdam-ruling'],
			['2012-12', 'scheldt-inspection'],
			[undefined, 'coast-meeting']
		]);
	});

	it('gives events the operation of their file, those they name, or none for context', () => {
		const context = put(SOUTH, 'features.rotterdam-ruling.properties.context', true)(TINY);
		const ruling = parse(context).events.find(({ id }) => id === 'rotterdam-ruling');
		expect(event('ghent-inspection')?.operations).toEqual(['north-pier']);
		expect(event('coast-meeting')?.operations).toEqual(['south-quay', 'north-pier']);
		expect(ruling?.operations).toEqual([]);
	});

	it('moves positions into places', () => {
		expect(event('ghent-inspection')?.place).toMatchObject({ position: [3.72, 51.05], radius: 6 });
		expect(event('belgium-inspections')?.place).toMatchObject({ position: null, radius: 0 });
	});

	it('fills in what may be left out', () => {
		expect(event('coast-meeting')).toMatchObject({
			date: null,
			scheduled: false,
			figures: [],
			flow: null,
			concerned: true,
			proceedings: [],
			note: null,
			formerIds: []
		});
		expect(event('rotterdam-ruling')).toMatchObject({
			date: { start: '2012-01-20', end: null, inferred: false },
			figures: [{ partOf: null, label: null }]
		});
		expect(dataset.operations[1]).toMatchObject({
			notInvolved: [],
			flows: null
		});
	});

	it('keeps what is said', () => {
		expect(event('ports-report')?.concerned).toBe(false);
		expect(event('scheldt-inspection')?.scheduled).toBe(true);
		expect(event('reports-to-germany')).toMatchObject({
			date: { inferred: true },
			flow: { to: 'DE' }
		});
	});

	it('names the entries of lists by their keys', () => {
		expect(dataset.kinds.map(({ id }) => id)).toEqual([
			'inspection',
			'meeting',
			'transfer',
			'ruling'
		]);
		expect(dataset.measures.map(({ id, currency }) => [id, currency])).toEqual([
			['ships', null],
			['reports', null],
			['countries', null],
			['fines-eur', 'EUR']
		]);
		expect(dataset.sources['H1']?.id).toBe('H1');
		expect(dataset.countries['BE']).toMatchObject({ code: 'BE', name: { en: 'Belgium' } });
		expect(dataset.statuses['appeal']).toEqual({ fr: 'En appel', en: 'Under appeal' });
		expect(dataset.proceedings['unnamed-shipowner']).toMatchObject({
			id: 'unnamed-shipowner',
			steps: [{ scheduled: false }, { scheduled: true }]
		});
	});
});
