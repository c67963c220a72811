// @vitest-environment node
import { describe } from 'vitest';
import { amounts } from '../../../src/dataset/rules/amounts';
import { parts } from '../../../src/dataset/rules/parts';
import { national } from '../../../src/dataset/rules/national';
import { plausible } from '../../../src/dataset/rules/plausible';
import { series } from '../../../src/dataset/rules/series';
import { duplicates } from '../../../src/dataset/rules/duplicates';
import { copy, itReports, NORTH, put, SOUTH } from '../../support/dataset';

const GHENT = 'features.ghent-inspection.properties.figures.ships';
const BELGIUM = 'features.belgium-inspections.properties.figures.ships';
const NETHERLANDS = 'features.netherlands-inspections.properties.figures.ships.claims.0';

describe('amounts(content)', () => {
	itReports(
		[
			[
				'a range whose bound is exact',
				put(NORTH, `${NETHERLANDS}.bound`, 'exact'),
				'error  operations/north-pier.geojson  netherlands-inspections  properties.figures.0.claims.0.bound: expected between for a range, found exact'
			],
			[
				'a number whose bound is between',
				put(NORTH, `${NETHERLANDS}.value`, 75),
				'error  operations/north-pier.geojson  netherlands-inspections  properties.figures.0.claims.0.value: expected a range for bound between, found 75'
			],
			[
				'a range the wrong way round',
				put(NORTH, `${NETHERLANDS}.value`, [80, 70]),
				'error  operations/north-pier.geojson  netherlands-inspections  properties.figures.0.claims.0.value: starts at 80, not below its end 70'
			],
			[
				'a range of nothing',
				put(NORTH, `${NETHERLANDS}.value`, [70, 70]),
				'error  operations/north-pier.geojson  netherlands-inspections  properties.figures.0.claims.0.value: starts at 70, not below its end 70'
			]
		],
		{ rules: [amounts] }
	);
});

describe('plausible(content)', () => {
	const VALUE = `${GHENT}.claims.0.value`;
	const ghent = (severity: string, message: string) =>
		`${severity}  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.value: ${message}`;
	itReports(
		[
			['half a ship', put(NORTH, VALUE, 12.5), ghent('error', '12.5 is no whole number')],
			[
				'a thousands point',
				put(NORTH, VALUE, 1.234),
				ghent('error', '1.234 is no whole number: is it 1234?')
			],
			[
				'more than there can be',
				put(NORTH, VALUE, 1e15),
				ghent('error', '1000000000000000 is not plausible: expected 1 to 1000')
			],
			[
				'a number that no computer keeps',
				put(NORTH, VALUE, 1.2345678901234567e19),
				ghent('error', '12345678901234567000 is not plausible: expected 1 to 1000')
			],
			[
				'more than is likely, as doubtful',
				put(NORTH, VALUE, 2000),
				ghent('warning', '2000 is not plausible: expected 1 to 1000')
			],
			[
				'none at all',
				put(NORTH, VALUE, 0),
				ghent('error', '0 is not plausible: expected 1 to 1000')
			],
			[
				'an end of a range',
				put(NORTH, `${NETHERLANDS}.value`, [70, 80.5]),
				'error  operations/north-pier.geojson  netherlands-inspections  properties.figures.0.claims.0.value: 80.5 is no whole number'
			],
			[
				'nothing for cents',
				put(SOUTH, 'features.rotterdam-ruling.properties.figures.fine.claims.0.value', 25000.5)
			]
		],
		{ rules: [plausible] }
	);
});

describe('series(content)', () => {
	const claim = (index: number, message: string) =>
		`  operations/north-pier.geojson  belgium-inspections  properties.figures.0.claims.${index}.value: ${message}`;
	itReports(
		[
			[
				'two values of one date',
				put(NORTH, `${BELGIUM}.claims.1.asOf`, '2010-12'),
				'error' + claim(1, 'the series already says 40 2010-12: is one disputed or superseded?')
			],
			[
				'a weight typed in another unit than the one beside it',
				put(NORTH, `${BELGIUM}.claims.1.value`, 52000),
				'warning' +
					claim(
						1,
						'52000 is a thousandfold or a thousandth of 40 beside it: is the unit the same?'
					),
				'warning' +
					claim(2, '60 is a thousandfold or a thousandth of 52000 beside it: is the unit the same?')
			],
			[
				'nothing where one is disputed',
				[
					put(NORTH, `${BELGIUM}.claims.1.asOf`, '2010-12'),
					put(NORTH, `${BELGIUM}.claims.1.role`, 'disputed')
				]
			]
		],
		{ rules: [series] }
	);
});

describe('parts(content)', () => {
	itReports(
		[
			[
				'a part that is more than its whole',
				put(NORTH, `${GHENT}.claims.0.value`, 53),
				'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.partOf: is a part of 53, but its whole belgium-inspections/ships is 52'
			],
			['nothing where it is as much', put(NORTH, `${GHENT}.claims.0.value`, 52)],
			[
				'a part that may be more than its whole',
				[
					put(NORTH, `${GHENT}.claims.0.value`, 53),
					put(NORTH, `${BELGIUM}.claims.1.bound`, 'at-least')
				],
				'warning  operations/north-pier.geojson  ghent-inspection  properties.figures.0.partOf: is a part of 53, but its whole belgium-inspections/ships is 52'
			],
			[
				'a part counted after its whole as doubtful',
				[
					put(NORTH, `${GHENT}.claims.0.value`, 53),
					put(NORTH, `${GHENT}.claims.0.asOf`, '2012-01')
				],
				'warning  operations/north-pier.geojson  ghent-inspection  properties.figures.0.partOf: is a part of 53, but its whole belgium-inspections/ships is 52'
			],
			[
				'a part against the latest series claim, not a disputed one',
				[put(NORTH, `${GHENT}.claims.0.value`, 58)],
				'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.partOf: is a part of 58, but its whole belgium-inspections/ships is 52'
			],
			[
				'nothing where another thing is counted',
				[put(NORTH, `${GHENT}.claims.0.value`, 53), put(NORTH, `${GHENT}.measure`, 'reports')]
			]
		],
		{ rules: [parts] }
	);
});

describe('national(content)', () => {
	itReports(
		[
			[
				'two national figures of one measure',
				[
					put(NORTH, 'features.belgium-inspections.properties.figures.+', {
						id: 'boats',
						measure: 'ships',
						scope: 'national',
						claims: [
							{
								value: 3,
								bound: 'exact',
								by: { fr: 'Port', en: 'Port' },
								asOf: null,
								role: 'series',
								sources: ['H1']
							}
						]
					})
				],
				'error  operations/north-pier.geojson  belgium-inspections  properties.figures.1.scope: is the second national figure of ships'
			],
			[
				'a national figure of the world',
				put(NORTH, 'features.ports-report.properties.figures.ships.scope', 'national'),
				'error  operations/north-pier.geojson  ports-report  properties.figures.0.scope: is national, but its place lies in 0 countries'
			]
		],
		{ rules: [national] }
	);
});

describe('duplicates(content)', () => {
	itReports(
		[
			[
				'an event entered twice',
				[copy(NORTH, 'netherlands-inspections', 'dutch-inspections')],
				'warning  operations/north-pier.geojson  dutch-inspections  has the place, date and a value of netherlands-inspections: one event entered twice?'
			],
			[
				'one entered again under another kind and operation, with one more count',
				[
					copy(NORTH, 'netherlands-inspections', 'dutch-inspections'),
					put(NORTH, 'features.dutch-inspections.properties.kind', 'meeting'),
					put(NORTH, 'features.dutch-inspections.properties.operations', [
						'north-pier',
						'south-quay'
					]),
					put(NORTH, 'features.dutch-inspections.properties.figures.ships.claims.+', {
						value: 81,
						bound: 'exact',
						by: { fr: 'Port', en: 'Port' },
						asOf: '2012',
						role: 'series',
						sources: ['H1']
					})
				],
				'warning  operations/north-pier.geojson  dutch-inspections  has the place, date and a value of netherlands-inspections: one event entered twice?'
			],
			[
				'nothing where the dates differ',
				[
					copy(NORTH, 'netherlands-inspections', 'dutch-inspections'),
					put(NORTH, 'features.dutch-inspections.properties.date.start', '2010-06')
				]
			],
			[
				'nothing where the values differ',
				[
					copy(NORTH, 'netherlands-inspections', 'dutch-inspections'),
					put(NORTH, 'features.dutch-inspections.properties.figures.ships.claims.0.value', [71, 80])
				]
			]
		],
		{ rules: [duplicates] }
	);
});
