// @vitest-environment node
import { describe } from 'vitest';
import { amounts } from '../../../src/dataset/rules/amounts';
import { parts } from '../../../src/dataset/rules/parts';
import { national } from '../../../src/dataset/rules/national';
import { duplicates } from '../../../src/dataset/rules/duplicates';
import { copy, itReports, NORTH, put } from '../../support/dataset';

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
				'warning  operations/north-pier.geojson  dutch-inspections  has the operation, kind, place, date and a value of netherlands-inspections: one event entered twice?'
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
