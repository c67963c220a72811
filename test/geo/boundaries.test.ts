// @vitest-environment node
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { atlas, countriesOf } from '../../geo/boundaries/atlas';
import type { Country } from '../../geo/boundaries/countries';
import { LABEL_POINTS } from '../../geo/boundaries/label-points';
import { PUBLICATIONS, publish } from '../../geo/boundaries/publish';

type Countries = FeatureCollection<Polygon | MultiPolygon>;

const LINES = ['coast', 'borders', 'disputed'] as const;
const TABLE = JSON.parse(textOf('countries.json')) as Record<string, Country>;

/** Places and the countries they lie in; the sea lies in none. */
const PLACES: [place: string, position: [number, number], codes: string[]][] = [
	['the Baltic', [19.5, 58.5], []],
	['the Norwegian Sea', [4, 66], []],
	['the Gulf of Bothnia', [20, 62.5], []],
	['the North Sea', [3, 56], []],
	['the Pacific beside 180°', [-179.9, 30], []],
	['Kaliningrad', [20.8, 54.7], ['RU']],
	['Crimea', [34.3, 45.2], ['UA']],
	['Zeeland', [3.85, 51.5], ['NL']],
	['Pristina', [21.1, 42.6], ['XK']],
	['Northern Cyprus', [33.3, 35.27], ['CY']],
	['Western Sahara, west of the wall', [-13, 24.5], ['EH']],
	['Western Sahara, east of the wall', [-9, 26.5], ['EH']],
	['Morocco north of the parallel', [-10, 28.5], ['MA']],
	['Somaliland', [45, 9.8], ['SO']],
	['Baikonur', [63.3, 45.9], ['KZ']],
	['Lesotho, a hole in South Africa', [28.3, -29.5], ['LS']],
	['Chukotka west of 180°', [178, 67], ['RU']],
	['Chukotka east of 180°', [-175, 66.8], ['RU']],
	['Fiji', [178, -17.8], ['FJ']],
	['Antarctica', [0, -80], ['AQ']]
];

describe.each(PUBLICATIONS)('published $name', (publication) => {
	const { name, frame } = publication;
	const [west, south, east, north] = frame;
	const text = textOf(`${name}.topojson`);
	const topology = JSON.parse(text) as Topology;
	const countries = countriesIn(topology);
	const placesInFrame = PLACES.filter(
		([, [x, y]]) => x > west && x < east && y > south && y < north
	);

	it('is what the build makes of the sources', { timeout: 60_000 }, () => {
		expect(text === `${JSON.stringify(publish(publication))}\n`).toBe(true);
	});

	it.each(placesInFrame)('draws %s at %j in %j', (_place, position, codes) => {
		expect(codesAt(countries, position)).toEqual(codes);
	});

	it('keeps every position within its frame', () => {
		const outside = [
			...positionsOf(countries),
			...LINES.flatMap((line) => segments(topology, line)).flat()
		].filter(([x = NaN, y = NaN]) => !(x >= west && x <= east && y >= south && y <= north));
		expect(outside).toEqual([]);
	});

	it.each(LINES)('draws no line of %s along a side of the frame', (line) => {
		const along = segments(topology, line).filter(
			([[x1, y1], [x2, y2]]) =>
				(x1 === x2 && (x1 === west || x1 === east)) || (y1 === y2 && (y1 === south || y1 === north))
		);
		expect(along).toEqual([]);
	});

	it('draws each stretch of line once, as coast, border or disputed border', () => {
		const drawn = LINES.flatMap((line) => [
			...new Set(segments(topology, line).filter(hasLength).map(segmentKey))
		]);
		expect(drawn.length - new Set(drawn).size).toBe(0);
	});

	it('floods nothing: no country covers half of the world', () => {
		const areas = countries.features.map((country) => geoArea(country));
		expect(Math.max(...areas)).toBeLessThan(2 * Math.PI);
		expect(areas.reduce((sum, area) => sum + area, 0)).toBeLessThan(0.3 * 4 * Math.PI);
	});

	it('draws each country once and knows its name', () => {
		const codes = countries.features.map(({ id }) => String(id));
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes.filter((code) => !TABLE[code])).toEqual([]);
	});

	it('draws the border of Kosovo and Serbia as disputed, and only so', () => {
		const kosovo = new Set(outline(countries, 'XK'));
		const serbia = new Set(outline(countries, 'RS'));
		const isTheirs = (segment: string) => kosovo.has(segment) && serbia.has(segment);
		const theirs = [...kosovo].filter(isTheirs);
		expect(theirs.length).toBeGreaterThan(5);
		const dashed = segments(topology, 'disputed').map(segmentKey);
		expect(theirs.filter((segment) => !dashed.includes(segment))).toEqual([]);
		expect(segments(topology, 'borders').map(segmentKey).filter(isTheirs)).toEqual([]);
	});
});

it.each(['europe-50m', 'europe-10m'])(
	'%s.topojson fills its frame: its bbox is the frame',
	(name) => {
		const { bbox } = JSON.parse(textOf(`${name}.topojson`)) as Topology;
		expect(bbox).toEqual(PUBLICATIONS.find((publication) => publication.name === name)?.frame);
	}
);

describe.each(['110m', '50m', '10m'] as const)('atlas(%j)', (resolution) => {
	const countries = countriesOf(atlas(resolution));

	it.each(PLACES)('has %s at %j in %j', (_place, position, codes) => {
		expect(codesAt(countries, position)).toEqual(codes);
	});

	it('has one feature a code, and codes of two letters only', () => {
		const codes = countries.features.map(({ id }) => String(id));
		expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
		expect(new Set(codes).size).toBe(codes.length);
	});

	it('floods nothing', () => {
		const areas = countries.features.map((country) => geoArea(country));
		expect(areas.reduce((sum, area) => sum + area, 0)).toBeLessThan(0.3 * 4 * Math.PI);
	});
});

describe('countries.json', () => {
	it('places every country inside its outline at 10m', () => {
		const { features } = countriesOf(atlas('10m'));
		const inside = new Set(
			features
				.filter((country) => booleanPointInPolygon(positionIn(String(country.id)), country))
				.map(({ id }) => String(id))
		);
		expect(Object.keys(TABLE).filter((code) => !inside.has(code))).toEqual([]);
	});

	it('takes the hand-placed points as they are', () => {
		const published = Object.keys(LABEL_POINTS).map((code) => [code, TABLE[code]?.position]);
		expect(Object.fromEntries(published)).toEqual(LABEL_POINTS);
	});

	it('holds reviewed names in French and in English', () => {
		for (const [code, { name, short = name }] of Object.entries(TABLE)) {
			expect(Object.keys(name).slice(0, 2), code).toEqual(['fr', 'en']);
			expect(Object.keys(short).slice(0, 2), code).toEqual(['fr', 'en']);
		}
	});

	it('writes names as a newspaper would', () => {
		const names = Object.values(TABLE).flatMap(({ name }) => [name.fr, name.en]);
		expect(names.filter((name) => /['(,]|^$|Republic of/.test(name))).toEqual([]);
		expect(TABLE.CI?.name.fr).toBe('Côte d’Ivoire');
		expect(TABLE.AE?.name.fr).toBe('Émirats arabes unis');
		expect(TABLE.RU?.name.en).toBe('Russia');
	});
});

function textOf(file: string): string {
	return readFileSync(new URL(`../../geo/boundaries/${file}`, import.meta.url), 'utf8');
}

function countriesIn(topology: Topology): Countries {
	return feature(topology, topology.objects.countries as GeometryCollection) as Countries;
}

function codesAt({ features }: Countries, position: Position): string[] {
	const around = features.filter((country) => booleanPointInPolygon(position, country));
	return around.map(({ id }) => String(id));
}

function positionIn(code: string): Position {
	return TABLE[code]?.position ?? [];
}

function segments(topology: Topology, line: (typeof LINES)[number]): [Position, Position][] {
	const drawn = feature(topology, topology.objects[line] as GeometryObject) as {
		geometry: MultiLineString;
	};
	return drawn.geometry.coordinates.flatMap(segmentsOf);
}

function segmentsOf(line: Position[]): [Position, Position][] {
	return line.slice(1).map((end, index) => [line[index] ?? end, end]);
}

function hasLength([start, end]: [Position, Position]): boolean {
	return String(start) !== String(end);
}

function positionsOf({ features }: Countries): Position[] {
	return features.flatMap(ringsOf).flat();
}

function ringsOf({ geometry }: Countries['features'][number]): Position[][] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function outline({ features }: Countries, code: string): string[] {
	const country = features.filter(({ id }) => id === code);
	return country.flatMap(ringsOf).flatMap(segmentsOf).map(segmentKey);
}

/** The same for both directions. */
function segmentKey(segment: [Position, Position]): string {
	return segment.map(String).sort().join(' ');
}
