// @vitest-environment node
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/dataset/parse';
import {
	drop,
	INDEX,
	itReports,
	NORTH,
	put,
	SOUTH,
	TINY,
	TINY_WORLD,
	type Change
} from '../../support/dataset';

const RULING = 'features.rotterdam-ruling';
const SCHELDT = 'features.scheldt-inspection';
const COAST = 'features.coast-meeting';

const point = (...coordinates: number[]) => ({ type: 'Point', coordinates });

describe('positions(content)', () => {
	itReports([
		[
			'a pin for a country fact',
			put(NORTH, 'features.belgium-inspections.geometry', point(4.4, 50.8)),
			'error  operations/north-pier.geojson  belgium-inspections  geometry: is a pin for a country fact: expected null'
		],
		[
			'a pin for a world fact',
			put(NORTH, 'features.ports-report.geometry', point(4, 50)),
			'error  operations/north-pier.geojson  ports-report  geometry: is a pin for a world fact: expected null'
		],
		[
			'a city without a position',
			[put(SOUTH, `${RULING}.geometry`, null), drop(SOUTH, `${RULING}.properties.place.radius`)],
			'error  operations/south-quay.geojson  rotterdam-ruling  geometry: is null: expected a position for a city'
		],
		[
			'a radius around no position',
			put(SOUTH, `${COAST}.properties.place.radius`, 40),
			'error  operations/south-quay.geojson  coast-meeting  properties.place.radius: expected none where there is no position'
		],
		[
			'a region with a position and no radius',
			drop(SOUTH, `${SCHELDT}.properties.place.radius`),
			'error  operations/south-quay.geojson  scheldt-inspection  properties.place.radius: expected the kilometres around its position: a region is drawn as its halo'
		],
		[
			'nothing for a region without a position',
			[put(SOUTH, `${SCHELDT}.geometry`, null), drop(SOUTH, `${SCHELDT}.properties.place.radius`)]
		]
	]);
});

describe('decimals(content)', () => {
	itReports([
		[
			'a city to the metre',
			put(SOUTH, `${RULING}.geometry.coordinates`, [4.48123, 51.92]),
			'error  operations/south-quay.geojson  rotterdam-ruling  geometry.coordinates.0: 4.48123 is finer than a city is known: at most 3 after the point'
		],
		[
			'nothing for a city to a hundred metres',
			put(SOUTH, `${RULING}.geometry.coordinates`, [4.481, 51.921])
		],
		[
			'a region to the kilometre',
			put(SOUTH, `${SCHELDT}.geometry.coordinates`, [4, 51.42]),
			'error  operations/south-quay.geojson  scheldt-inspection  geometry.coordinates.1: 51.42 is finer than a region is known: at most 1 after the point'
		],
		[
			'a site to the metre',
			[
				put(SOUTH, `${RULING}.properties.place.precision`, 'site'),
				put(SOUTH, `${RULING}.geometry.coordinates`, [4.4812, 51.92001])
			],
			'error  operations/south-quay.geojson  rotterdam-ruling  geometry.coordinates.1: 51.92001 is finer than a site is known: at most 4 after the point'
		]
	]);
});

describe('places(content)', () => {
	const elsewhere = (key: string, value: string | number | string[] | Record<string, string>) =>
		put(NORTH, `features.reports-to-germany.properties.place.${key}`, value);
	itReports([
		[
			'a place at two positions',
			put(NORTH, 'features.reports-to-germany.geometry.coordinates', [3.7, 51]),
			'error  operations/north-pier.geojson  reports-to-germany  geometry: ghent is [3.7,51] here but [3.72,51.05] in ghent-inspection'
		],
		[
			'a place with two names',
			elsewhere('name', { fr: 'Gand (port)', en: 'Ghent' }),
			'error  operations/north-pier.geojson  reports-to-germany  properties.place.name: ghent is {"en":"Ghent","fr":"Gand (port)"} here but {"en":"Ghent","fr":"Gand"} in ghent-inspection'
		],
		[
			'nothing where the languages of a name are in another order',
			elsewhere('name', { en: 'Ghent', fr: 'Gand' })
		],
		[
			'a place of two precisions',
			elsewhere('precision', 'town'),
			'error  operations/north-pier.geojson  reports-to-germany  properties.place.precision: ghent is town here but city in ghent-inspection'
		],
		[
			'a place in other countries',
			elsewhere('countries', ['BE', 'NL']),
			'error  operations/north-pier.geojson  reports-to-germany  properties.place.countries: ghent is ["BE","NL"] here but ["BE"] in ghent-inspection'
		],
		[
			'a place of two radii',
			elsewhere('radius', 7),
			'error  operations/north-pier.geojson  reports-to-germany  properties.place.radius: ghent is 7 km here but 6 km in ghent-inspection'
		],
		[
			'two places of one name',
			put(SOUTH, `${RULING}.properties.place.name`, { en: 'Ghent', fr: 'Gand' }),
			'warning  operations/south-quay.geojson  rotterdam-ruling  properties.place.name: rotterdam is called the same as ghent'
		]
	]);
});

describe('inside(content)', () => {
	const rotterdam = (longitude: number, latitude: number): Change[] => [
		put(SOUTH, `${RULING}.geometry.coordinates`, [longitude, latitude])
	];
	itReports([
		[
			'a position in another country',
			rotterdam(4.48, 50.5),
			'error  operations/south-quay.geojson  rotterdam-ruling  geometry.coordinates: [4.48, 50.5] lies in BE, 90 km from NL'
		],
		[
			'longitude and latitude in the wrong order',
			rotterdam(51.92, 4.48),
			'error  operations/south-quay.geojson  rotterdam-ruling  geometry.coordinates: [51.92, 4.48] lies 6643 km from NL'
		],
		['nothing where a simplified border runs past', rotterdam(4.48, 51.299)],
		['nothing off the coast within the radius', rotterdam(3.28, 51.9)],
		[
			'a position off the coast beyond the radius',
			rotterdam(3.2, 51.9),
			'error  operations/south-quay.geojson  rotterdam-ruling  geometry.coordinates: [3.2, 51.9] lies 14 km from NL'
		],
		[
			'nothing just off the coast without a radius',
			[...rotterdam(3.35, 51.9), drop(SOUTH, `${RULING}.properties.place.radius`)]
		],
		[
			'nothing in the second of two countries',
			put(SOUTH, `${SCHELDT}.properties.place.countries`, ['BE', 'NL'])
		]
	]);

	it('leaves positions alone where no world is given', () => {
		const files = put(SOUTH, `${RULING}.geometry.coordinates`, [51.92, 4.48])(TINY);
		expect(check(files).problems).toEqual([]);
	});
});

describe('cities(content)', () => {
	const city = (name: string, country: string, coordinates: number[]): Feature => ({
		type: 'Feature',
		properties: { name, country },
		geometry: { type: 'Point', coordinates }
	});
	const world: FeatureCollection = {
		type: 'FeatureCollection',
		features: [
			...TINY_WORLD.features,
			city('Ghent', 'BE', [3.72, 51.05]),
			city('Rotterdam', 'NL', [4.48, 51.92]),
			city('Rotterdam', 'BE', [4.4, 50.5])
		]
	};
	const rotterdam = (longitude: number, latitude: number) =>
		put(SOUTH, `${RULING}.geometry.coordinates`, [longitude, latitude]);
	const named = (fr: string, en: string) =>
		put(SOUTH, `${RULING}.properties.place.name`, { fr, en });
	const away = (position: string, far: number) =>
		`warning  operations/south-quay.geojson  rotterdam-ruling  geometry.coordinates: [${position}] lies ${far} km from Rotterdam, which is at [4.48, 51.92]`;
	itReports(
		[
			['nothing where cities are marked within their radius', rotterdam(4.4, 51.9)],
			['a city elsewhere in its country', rotterdam(6.5, 52.9), away('6.5, 52.9', 175)],
			[
				'one whose name says more',
				[rotterdam(6.5, 52.9), named('Rotterdam (Hollande)', 'Rotterdam, Holland')],
				away('6.5, 52.9', 175)
			],
			[
				'a harbour that is named for it',
				[rotterdam(6.5, 52.9), named('Port de Rotterdam', 'Port of Rotterdam')],
				away('6.5, 52.9', 175)
			],
			[
				'a slip of two digits',
				[rotterdam(4.48, 51.39), put(SOUTH, `${RULING}.properties.place.radius`, 9)],
				away('4.48, 51.39', 59)
			],
			[
				'nothing for a place that no city is called',
				[rotterdam(6.5, 52.9), named('Le quai', 'The quay')]
			]
		],
		{ world }
	);
});

describe('flows(content)', () => {
	itReports([
		[
			'a flow from nowhere',
			put(NORTH, 'features.belgium-inspections.properties.flow', { to: 'DE' }),
			'error  operations/north-pier.geojson  belgium-inspections  properties.flow: starts nowhere: its place has no position'
		],
		[
			'a flow to its own country',
			put(NORTH, 'features.reports-to-germany.properties.flow.to', 'BE'),
			'error  operations/north-pier.geojson  reports-to-germany  properties.flow.to: BE is the country it starts in'
		],
		[
			'a flow without words',
			drop(NORTH, 'operation.flows'),
			'warning  operations/north-pier.geojson  reports-to-germany  properties.flow: has no words: north-pier has no operation.flows'
		]
	]);
});

describe('bounds(content)', () => {
	itReports([
		[
			'bounds upside down',
			put(INDEX, 'bounds.portrait', [1, 54, 9, 49]),
			'error  index.json  bounds.portrait: south 54 is not below north 49'
		],
		[
			'bounds without a width',
			put(INDEX, 'bounds.landscape', [1, 49, 1, 54]),
			'error  index.json  bounds.landscape: west and east are both 1'
		],
		['nothing where bounds cross 180°', put(INDEX, 'bounds.landscape', [170, 49, -170, 54])]
	]);
});
