// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { check, parse } from '../../src/dataset/parse';
import { DatasetError, formatProblem } from '../../src/dataset/problem';
import { drop, INDEX, NORTH, put, rewrite, SOUTH, TINY, TINY_WORLD } from '../support/dataset';

const GHENT = 'features.ghent-inspection.properties';

/** Wrong in four files, in every stage: syntax, shape and rules. */
const broken = [
	put(SOUTH, 'operation.rank', 1),
	put(NORTH, `${GHENT}.kind`, 'flight'),
	drop(NORTH, 'features.ports-report.properties.title'),
	rewrite('sources.json', () => '{'),
	put(INDEX, 'measure', 'boats')
].reduce((files, change) => change(files), TINY);

const lines = [
	'error  index.json  measure: boats is not a measure of vocabulary.json',
	'error  operations/north-pier.geojson  ghent-inspection  properties.kind: flight is not a kind of vocabulary.json',
	'error  operations/north-pier.geojson  ports-report  properties.title: is missing',
	'error  operations/south-quay.geojson  operation.rank: 1 is also that of north-pier',
	'error  sources.json  is not JSON: expected a key in quotation marks or } at line 1, column 2, found the end of the file'
];

describe('check(files, world)', () => {
	it('finds nothing in the tiny story', () => {
		expect(check(TINY, TINY_WORLD).problems).toEqual([]);
	});

	it('reports the problems of all files and stages at once', () => {
		const { dataset, problems } = check(broken, TINY_WORLD);
		expect(problems.map(formatProblem)).toEqual(lines);
		expect(dataset).toBeNull();
	});

	it('gives a dataset in spite of warnings', () => {
		const { dataset, problems } = check(put(SOUTH, 'operation.initials', 'N')(TINY));
		expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
		expect(dataset?.operations).toHaveLength(2);
	});

	it('does not change between two calls, or depend on the order of the files', () => {
		const reversed = Object.fromEntries(Object.entries(broken).reverse());
		expect(check(reversed, TINY_WORLD)).toEqual(check(broken, TINY_WORLD));
	});
});

describe('parse(files, world)', () => {
	it('throws an error that lists all errors and no warning', () => {
		const files = put(SOUTH, 'operation.initials', 'N')(broken);
		expect(() => parse(files, TINY_WORLD)).toThrow(DatasetError);
		expect(() => parse(files, TINY_WORLD)).toThrow(lines.join('\n'));
	});

	it('gives the dataset that check gives', () => {
		expect(parse(TINY)).toEqual(check(TINY).dataset);
	});
});
