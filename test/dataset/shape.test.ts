// @vitest-environment node
import { describe } from 'vitest';
import {
	COUNTRIES,
	drop,
	INDEX,
	itReports,
	NORTH,
	PROCEEDINGS,
	put,
	remove,
	rewrite,
	SOURCES,
	SOUTH,
	VOCABULARY
} from '../support/dataset';

const GHENT = 'features.ghent-inspection';
const SHIPS = `${GHENT}.properties.figures.ships`;

describe('check(files) on missing and unreadable files', () => {
	itReports([
		['a missing index', remove(INDEX), 'error  index.json  is missing'],
		['missing sources', remove(SOURCES), 'error  sources.json  is missing'],
		['a missing vocabulary', remove(VOCABULARY), 'error  vocabulary.json  is missing'],
		['missing proceedings', remove(PROCEEDINGS), 'error  proceedings.json  is missing'],
		['missing country names', remove(COUNTRIES), 'error  boundaries/countries.json  is missing'],
		[
			'no operation at all',
			[remove(NORTH), remove(SOUTH)],
			'error  operations/  holds no operation file <id>.geojson'
		],
		[
			'an empty file',
			rewrite(SOURCES, () => ''),
			'error  sources.json  is not JSON: expected a value at line 1, column 1, found the end of the file'
		],
		[
			'a comma too many',
			rewrite(SOURCES, (text) => text.replace('\n}', ',\n}')),
			'error  sources.json  is not JSON: expected a key in quotation marks at line 27, column 1, found "}"'
		],
		[
			'a file cut short',
			rewrite(NORTH, (text) => text.slice(0, 400)),
			'error  operations/north-pier.geojson  is not JSON: expected a key in quotation marks at line 18, column 3, found a string that does not end on its line, or holds a \\ or a control character as it is'
		],
		[
			'a list instead of an object',
			rewrite(PROCEEDINGS, () => '[]'),
			'error  proceedings.json  expected an object, found a list of 0'
		],
		[
			'a bare null',
			rewrite(PROCEEDINGS, () => 'null'),
			'error  proceedings.json  expected an object, found null'
		],
		[
			'a source entered twice',
			rewrite(SOURCES, (text) => text.replace('{', '{ "H2": {},')),
			'error  sources.json  H2: is written twice; only the last would count'
		],
		[
			'a key written twice',
			rewrite(NORTH, (text) =>
				text.replace('"kind": "inspection",', '"kind": "inspection", "kind": "inspection",')
			),
			'error  operations/north-pier.geojson  ghent-inspection  properties.kind: is written twice; only the last would count'
		],
		[
			'a key that reaches the prototype',
			rewrite(VOCABULARY, (text) => text.replace('"transfer":', '"constructor": 1, "transfer":')),
			'error  vocabulary.json  kinds.constructor: "constructor" cannot be a key'
		]
	]);
});

describe('check(files) on entries of another shape', () => {
	itReports([
		[
			'a missing title',
			drop(NORTH, `${GHENT}.properties.title`),
			'error  operations/north-pier.geojson  ghent-inspection  properties.title: is missing'
		],
		[
			'a missing geometry',
			drop(NORTH, `${GHENT}.geometry`),
			'error  operations/north-pier.geojson  ghent-inspection  geometry: is missing'
		],
		[
			'a missing date',
			drop(NORTH, `${GHENT}.properties.date`),
			'error  operations/north-pier.geojson  ghent-inspection  properties.date: is missing'
		],
		[
			'a missing operation',
			drop(NORTH, 'operation'),
			'error  operations/north-pier.geojson  operation: is missing'
		],
		[
			'missing features',
			drop(NORTH, 'features'),
			'error  operations/north-pier.geojson  features: is missing'
		],
		[
			'an event without id',
			drop(NORTH, `${GHENT}.id`),
			'error  index.json  finding.fr: no figure is ghent-inspection/ships',
			'error  index.json  finding.en: no figure is ghent-inspection/ships',
			'error  operations/north-pier.geojson  features.0.id: is missing'
		],
		[
			'an id with capitals',
			put(NORTH, 'operation.id', 'North'),
			'error  operations/north-pier.geojson  operation.id: expected lower-case words joined by hyphens, and none of JavaScript’s own, found "North"'
		],
		[
			'a misspelt key',
			put(NORTH, `${GHENT}.properties.sumary`, 'text'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.sumary: is not a key that is known here'
		],
		[
			'several misspelt keys',
			[put(NORTH, `${GHENT}.properties.sumary`, 1), put(NORTH, `${GHENT}.properties.lot`, 2)],
			'error  operations/north-pier.geojson  ghent-inspection  properties.sumary: is not a key that is known here',
			'error  operations/north-pier.geojson  ghent-inspection  properties.lot: is not a key that is known here'
		],
		[
			'a number written as a string',
			put(NORTH, `${SHIPS}.claims.0.value`, '14'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.value: expected a number or a list, found "14"'
		],
		[
			'a negative number',
			put(NORTH, `${SHIPS}.claims.0.value`, -14),
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.value: expected >=0, found -14'
		],
		[
			'a range of three',
			put(NORTH, `${SHIPS}.claims.0.value`, [1, 2, 3]),
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.value: expected a number or a list, found a list of 3'
		],
		[
			'a figure without a claim',
			put(NORTH, `${SHIPS}.claims`, []),
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims: expected at least one claim, found a list of 0'
		],
		[
			'a claim without a source',
			put(NORTH, `${SHIPS}.claims.0.sources`, []),
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.sources: expected at least one source, found a list of 0'
		],
		[
			'an unknown bound',
			put(NORTH, `${SHIPS}.claims.0.bound`, 'roughly'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.bound: expected "exact" or "about" or "at-least" or "more-than" or "nearly" or "at-most" or "between", found "roughly"'
		],
		[
			'an unknown precision',
			put(NORTH, `${GHENT}.properties.place.precision`, 'street'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.place.precision: expected "site" or "area" or "town" or "city" or "region" or "country" or "world", found "street"'
		],
		[
			'a latitude beyond the pole',
			put(NORTH, `${GHENT}.geometry.coordinates`, [3.72, 91]),
			'error  operations/north-pier.geojson  ghent-inspection  geometry.coordinates.1: expected <=90, found 91'
		],
		[
			'a position with a height',
			put(NORTH, `${GHENT}.geometry.coordinates`, [3.72, 51.05, 7]),
			'error  operations/north-pier.geojson  ghent-inspection  geometry.coordinates.2: expected exactly as many entries as have a meaning, found 7'
		],
		[
			'a line instead of a point',
			put(NORTH, `${GHENT}.geometry.type`, 'LineString'),
			'error  operations/north-pier.geojson  ghent-inspection  geometry.type: expected "Point", found "LineString"'
		],
		[
			'a date in words',
			put(NORTH, `${GHENT}.properties.date.start`, 'spring 2010'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.date.start: expected YYYY, YYYY-MM or YYYY-MM-DD, found "spring 2010"'
		],
		[
			'a date with a time',
			put(NORTH, `${GHENT}.properties.date.end`, '2010-04-02T10:00'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.date.end: expected YYYY, YYYY-MM or YYYY-MM-DD, found "2010-04-02T10:00"'
		],
		[
			'a rank of one half',
			put(NORTH, 'operation.rank', 0.5),
			'error  operations/north-pier.geojson  operation.rank: expected a whole number, found 0.5'
		],
		[
			'initials of three letters',
			put(NORTH, 'operation.initials', 'NPI'),
			'error  operations/north-pier.geojson  operation.initials: expected a length <=2, found "NPI"'
		],
		[
			'a source id of another form',
			put(NORTH, `${GHENT}.properties.sources.0`, 'note 1'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.sources.0: expected a source id such as A1, found "note 1"'
		],
		[
			'a country by name',
			put(NORTH, `${GHENT}.properties.place.countries.0`, 'Belgium'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.place.countries.0: expected an ISO 3166-1 alpha-2 code, found "Belgium"'
		],
		[
			'a title that is a string',
			put(NORTH, `${GHENT}.properties.title`, 'Ships'),
			'error  operations/north-pier.geojson  ghent-inspection  properties.title: expected an object, found "Ships"'
		],
		[
			'an address that is none',
			put(SOURCES, 'H1.url', 'ports bulletin'),
			'error  sources.json  H1.url: expected an address, found "ports bulletin"'
		],
		[
			'a kind of source that is none',
			put(SOURCES, 'H1.kind', 'rumour'),
			'error  sources.json  H1.kind: expected "official" or "press", found "rumour"'
		],
		[
			'a party without steps',
			put(PROCEEDINGS, 'unnamed-shipowner.steps', []),
			'error  proceedings.json  unnamed-shipowner.steps: expected at least one step, found a list of 0'
		],
		[
			'a last check by month',
			put(INDEX, 'checked', '2012-06'),
			'error  index.json  checked: expected YYYY-MM-DD, found "2012-06"'
		],
		[
			'a very long value, cut short',
			put(INDEX, 'measure', 'many ships '.repeat(50)),
			'error  index.json  measure: expected lower-case words joined by hyphens, and none of JavaScript’s own, found "many ships many ships many ships many ships many ships many …"'
		],
		[
			'a value that would break the line, escaped',
			put(INDEX, 'measure', 'a\nb\u202ec'),
			'error  index.json  measure: expected lower-case words joined by hyphens, and none of JavaScript’s own, found "a\\nb\\u202ec"',
			'error  index.json  measure: holds a control character: "\\n"',
			'error  index.json  measure: holds an invisible character: "\\u202e"'
		]
	]);
});
