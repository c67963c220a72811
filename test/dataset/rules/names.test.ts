// @vitest-environment node
import { describe } from 'vitest';
import { ICON_NAMES } from '../../../src/model/icons';
import { proceedings } from '../../../src/dataset/rules/proceedings';
import {
	copy,
	drop,
	INDEX,
	itReports,
	NORTH,
	PROCEEDINGS,
	put,
	rewrite,
	SOURCES,
	SOUTH,
	VOCABULARY
} from '../../support/dataset';

const GHENT = 'features.ghent-inspection';
const BELGIUM = 'features.belgium-inspections';
const RULING = 'features.rotterdam-ruling';

describe('ids(content)', () => {
	itReports([
		[
			'an id that stands in two files',
			put(SOUTH, `${RULING}.id`, 'ghent-inspection'),
			'error  operations/south-quay.geojson  ghent-inspection  id: is used twice, first in operations/north-pier.geojson'
		],
		[
			'a former id that is another event’s id',
			put(NORTH, `${GHENT}.properties.formerIds`, ['coast-meeting']),
			'error  operations/north-pier.geojson  ghent-inspection  properties.formerIds.0: coast-meeting already leads to an event in operations/south-quay.geojson'
		],
		[
			'a former id that two events had',
			put(SOUTH, `${RULING}.properties.formerIds`, ['ghent-march-2010']),
			'error  operations/south-quay.geojson  rotterdam-ruling  properties.formerIds.0: ghent-march-2010 already leads to an event in operations/north-pier.geojson'
		],
		[
			'a former id that is the event’s own',
			put(NORTH, `${GHENT}.properties.formerIds`, ['ghent-inspection']),
			'error  operations/north-pier.geojson  ghent-inspection  properties.formerIds.0: ghent-inspection already leads to an event in operations/north-pier.geojson'
		],
		[
			'an id that JavaScript uses',
			put(SOUTH, `${RULING}.id`, 'constructor'),
			'error  operations/south-quay.geojson  constructor  id: expected lower-case words joined by hyphens, and none of JavaScript’s own, found "constructor"'
		],
		[
			'a figure id used twice',
			put(NORTH, 'features.reports-to-germany.properties.figures.+', {
				id: 'reports',
				measure: 'ships',
				scope: 'unclear',
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
			}),
			'error  operations/north-pier.geojson  reports-to-germany  properties.figures.1.id: reports is used twice'
		]
	]);
});

describe('operations(content)', () => {
	itReports([
		[
			'an operation that is not its file',
			put(NORTH, 'operation.id', 'north'),
			'error  operations/north-pier.geojson  operation.id: is north, but the file is named north-pier: rename the file, or change the id'
		],
		[
			'the reserved name',
			(files) => {
				const { [SOUTH]: south = '', ...others } = files;
				return {
					...others,
					'operations/context.geojson': south.replaceAll('south-quay', 'context')
				};
			},
			'error  operations/context.geojson  operation.id: context is reserved for events of no operation'
		],
		[
			'a rank used twice',
			put(SOUTH, 'operation.rank', 1),
			'error  operations/south-quay.geojson  operation.rank: 1 is also that of north-pier'
		],
		[
			'initials used twice',
			put(SOUTH, 'operation.initials', 'N'),
			'warning  operations/south-quay.geojson  operation.initials: are also those of north-pier'
		],
		[
			'an unknown operation',
			put(SOUTH, 'features.coast-meeting.properties.operations', ['south-quay', 'west-dock']),
			'error  operations/south-quay.geojson  coast-meeting  properties.operations.1: west-dock is not an operation'
		],
		[
			'an event that leaves its file’s operation out',
			put(SOUTH, 'features.coast-meeting.properties.operations', ['north-pier']),
			'error  operations/south-quay.geojson  coast-meeting  properties.operations: lacks south-quay, whose file it stands in'
		],
		[
			'an operation named twice',
			put(SOUTH, 'features.coast-meeting.properties.operations', ['south-quay', 'south-quay']),
			'error  operations/south-quay.geojson  coast-meeting  properties.operations: names an operation twice'
		],
		[
			'context with operations',
			put(SOUTH, 'features.coast-meeting.properties.context', true),
			'error  operations/south-quay.geojson  coast-meeting  properties.operations: belongs to no operation where context is true'
		]
	]);
});

describe('sources(content)', () => {
	itReports([
		[
			'an event’s unknown source',
			put(NORTH, `${GHENT}.properties.sources.0`, 'H9'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.sources.0: H9 is not in sources.json'
		],
		[
			'a claim’s unknown source',
			put(NORTH, `${GHENT}.properties.figures.ships.claims.0.sources`, ['H1', 'H9']),
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.sources.1: H9 is not in sources.json'
		],
		[
			'a step’s unknown source',
			put(PROCEEDINGS, 'unnamed-shipowner.steps.1.sources.0', 'H9'),
			'error  proceedings.json  unnamed-shipowner.steps.1.sources.0: H9 is not in sources.json'
		],
		[
			'a party’s unknown source',
			put(PROCEEDINGS, 'unnamed-shipowner.sources.0', 'H9'),
			'error  proceedings.json  unnamed-shipowner.sources.0: H9 is not in sources.json'
		],
		[
			'a source that nothing cites',
			put(SOURCES, 'P2', {
				publisher: 'The Quay Gazette',
				title: null,
				date: null,
				url: null,
				kind: 'press',
				lang: 'en'
			}),
			'warning  sources.json  P2: is cited nowhere'
		]
	]);
});

describe('vocabulary(content)', () => {
	itReports([
		[
			'an unknown kind',
			put(NORTH, `${GHENT}.properties.kind`, 'flight'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.kind: flight is not a kind of vocabulary.json'
		],
		[
			'an unknown measure',
			put(NORTH, `${GHENT}.properties.figures.ships.measure`, 'boats'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.measure: boats is not a measure of vocabulary.json'
		],
		[
			'a measure of an unknown family',
			put(VOCABULARY, 'measures.ships.family', 'vessels'),
			'error  vocabulary.json  measures.ships.family: vessels is not a family'
		],
		[
			'an unknown measure offered first',
			put(VOCABULARY, 'leading', ['ships', 'boats']),
			'error  vocabulary.json  leading.1: boats is not a measure of vocabulary.json'
		],
		[
			'an unknown status',
			put(PROCEEDINGS, 'unnamed-shipowner.steps.0.status', 'forgotten'),
			'error  proceedings.json  unnamed-shipowner.steps.0.status: forgotten is not a status of vocabulary.json'
		],
		[
			'the reserved kind',
			(files) => ({
				...files,
				[VOCABULARY]: (files[VOCABULARY] ?? '').replace('"meeting": {', '"none": {'),
				[NORTH]: (files[NORTH] ?? '').replaceAll('"kind": "meeting"', '"kind": "none"'),
				[SOUTH]: (files[SOUTH] ?? '').replaceAll('"kind": "meeting"', '"kind": "none"')
			}),
			'error  vocabulary.json  kinds.none: is reserved for addresses that choose nothing'
		],
		[
			'an unknown icon, as doubtful',
			put(VOCABULARY, 'kinds.inspection.icon', 'magnifier'),
			`warning  vocabulary.json  kinds.inspection.icon: no icon is magnifier, so a plain disc stands for it: there are ${ICON_NAMES.join(', ')}`
		],
		[
			'an unknown default measure',
			put(INDEX, 'measure', 'boats'),
			'error  index.json  measure: boats is not a measure of vocabulary.json'
		],
		[
			'a kind that only objects in general have',
			put(NORTH, `${GHENT}.properties.kind`, 'constructor'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.kind: expected lower-case words joined by hyphens, and none of JavaScript’s own, found "constructor"'
		]
	]);
});

describe('figureReferences(content)', () => {
	itReports([
		[
			'a part of an unknown figure',
			put(NORTH, `${GHENT}.properties.figures.ships.partOf`, 'belgium-inspections/boats'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.partOf: no figure is belgium-inspections/boats'
		],
		[
			'a part of itself',
			put(NORTH, `${GHENT}.properties.figures.ships.partOf`, 'ghent-inspection/ships'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.partOf: makes ghent-inspection/ships a part of itself'
		],
		[
			'two figures that are parts of each other',
			put(NORTH, `${BELGIUM}.properties.figures.ships.partOf`, 'ghent-inspection/ships'),
			'error  operations/north-pier.geojson  belgium-inspections  properties.figures.0.partOf: makes belgium-inspections/ships a part of itself',
			'warning  operations/north-pier.geojson  belgium-inspections  properties.figures.0.partOf: is a part of 52, but its whole ghent-inspection/ships is 14',
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.partOf: makes ghent-inspection/ships a part of itself'
		],
		[
			'unknown destinations',
			put(NORTH, 'operation.flows.destinations', 'ports-report/towns'),
			'error  operations/north-pier.geojson  operation.flows.destinations: no figure is ports-report/towns'
		],
		[
			'an unknown key figure',
			put(INDEX, 'keyFigures.0.figure', 'belgium-inspections/boats'),
			'error  index.json  keyFigures.0.figure: no figure is belgium-inspections/boats'
		],
		[
			'a key figure that shows no number',
			put(NORTH, 'features.ports-report.properties.figures.ships.claims.0.role', 'disputed'),
			'error  index.json  keyFigures.1.figure: ports-report/ships has no series claim, so it shows no number'
		]
	]);
});

describe('proceedings(content)', () => {
	itReports(
		[
			[
				'an unknown party',
				put(SOUTH, `${RULING}.properties.proceedings`, ['captain']),
				'error  operations/south-quay.geojson  rotterdam-ruling  properties.proceedings.0: captain is not in proceedings.json'
			],
			[
				'an event that is silent where others of its kind are not',
				[
					drop(SOUTH, `${RULING}.properties.figures`),
					copy(SOUTH, 'rotterdam-ruling', 'second-ruling'),
					copy(SOUTH, 'rotterdam-ruling', 'third-ruling'),
					drop(SOUTH, 'features.third-ruling.properties.proceedings')
				],
				'warning  operations/south-quay.geojson  third-ruling  properties.proceedings: is missing, but most events of kind ruling without a figure name some: [] for none'
			],
			[
				'nothing where an empty list says that nobody is accused',
				[
					drop(SOUTH, `${RULING}.properties.figures`),
					copy(SOUTH, 'rotterdam-ruling', 'second-ruling'),
					copy(SOUTH, 'rotterdam-ruling', 'third-ruling'),
					put(SOUTH, 'features.third-ruling.properties.proceedings', [])
				]
			]
		],
		{ rules: [proceedings] }
	);
});

describe('countries(content)', () => {
	itReports([
		[
			'an unknown country of a place',
			put(NORTH, `${BELGIUM}.properties.place.countries`, ['QQ']),
			'error  operations/north-pier.geojson  belgium-inspections  properties.place.countries.0: QQ is not in boundaries/countries.json'
		],
		[
			'an unknown destination',
			put(NORTH, 'features.reports-to-germany.properties.flow.to', 'QQ'),
			'error  operations/north-pier.geojson  reports-to-germany  properties.flow.to: QQ is not in boundaries/countries.json'
		],
		[
			'an unknown country not involved',
			put(NORTH, 'operation.notInvolved', ['QQ']),
			'error  operations/north-pier.geojson  operation.notInvolved.0: QQ is not in boundaries/countries.json'
		],
		[
			'an unknown jurisdiction',
			put(PROCEEDINGS, 'unnamed-shipowner.steps.0.jurisdiction', 'QQ'),
			'error  proceedings.json  unnamed-shipowner.steps.0.jurisdiction: QQ is not in boundaries/countries.json'
		],
		[
			'a country place of two countries',
			[
				put(NORTH, `${BELGIUM}.properties.figures.ships.scope`, 'part'),
				put(NORTH, `${BELGIUM}.properties.place.countries`, ['BE', 'NL'])
			],
			'error  operations/north-pier.geojson  belgium-inspections  properties.place.countries: expected one country, found 2'
		],
		[
			'a city in no country',
			put(SOUTH, `${RULING}.properties.place.countries`, []),
			'error  operations/south-quay.geojson  rotterdam-ruling  properties.place.countries: expected the country in which the city lies'
		],
		[
			'a country named twice',
			put(SOUTH, `${RULING}.properties.place.countries`, ['NL', 'NL']),
			'error  operations/south-quay.geojson  rotterdam-ruling  properties.place.countries: names a country twice'
		]
	]);
});

describe('check(files) on references to entries of another shape', () => {
	itReports([
		[
			'a source’s shape and not that it is unknown',
			put(SOURCES, 'H1.kind', 'rumour'),
			'error  sources.json  H1.kind: expected "official" or "press", found "rumour"'
		],
		[
			'a vocabulary’s syntax and not that its kinds are unknown',
			rewrite(VOCABULARY, () => '{'),
			'error  vocabulary.json  is not JSON: expected a key in quotation marks or } at line 1, column 2, found the end of the file'
		],
		[
			'an event’s shape and not that its figure is unknown',
			put(NORTH, `${BELGIUM}.properties.kind`, 7),
			'error  operations/north-pier.geojson  belgium-inspections  properties.kind: expected a string, found 7'
		]
	]);
});
