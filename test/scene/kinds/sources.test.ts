// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feature } from '../../../src/scene/feature';
import { KINDS } from '../../../src/scene/kinds';
import { countryAreas, storyFeatures } from '../../../src/scene/kinds/features';
import type { FeaturesOf } from '../../../src/scene/kinds/kind';
import { legendOf } from '../../../src/scene/kinds/legend';
import { amongCountries } from '../../../src/scene/kinds/countries/layers';
import { features as labelFeatures } from '../../../src/scene/kinds/labels/features';
import { STORY } from '../../../src/scene/kinds/mapSources';
import type { Scene } from '../../../src/scene/scene';
import { STYLE } from '../../../src/map/style';
import { isWhole, wholeChoice } from '../../../src/model/choice';
import type { Dataset } from '../../../src/model/types';
import { choicesOfMeasure, choicesOfOperations, sceneOf, STORIES } from '../../support/realDataset';
import { draws, layerOf, propertiesRead, type Feature } from '../evaluate';

const FOLDER = new URL('../../../src/scene/kinds/', import.meta.url);

const FEATURES = import.meta.glob<FeaturesOf>('../../../src/scene/kinds/*/features.ts', {
	eager: true,
	import: 'features'
});

const LAYERS = STYLE.layers.filter((layer) => 'source' in layer && layer.source === STORY);

/** A text offset is a pair; MapLibre hands it over as one. */
const LISTS = ['offset'];

describe.each(STORIES)('storyFeatures(scene) of %s', (_, story) => {
	const collections = scenes(story).map((scene) => storyFeatures(scene).features);
	const all = collections.flat();

	it('has features with ids unique among their part, repeated for promoteId', () => {
		for (const features of collections) {
			const ids = features.map((each) => `${(each as Feature).properties.part} ${each.id}`);
			expect(new Set(ids).size).toBe(ids.length);
			for (const { id, properties } of features) {
				expect(id).toBe(properties.id);
				expect(typeof id).toBe('string');
			}
		}
	});

	it('has scalar properties', () => {
		for (const { properties } of all) {
			const odd = Object.entries(properties).filter(
				([name, value]) => !LISTS.includes(name) && !isScalar(value)
			);
			expect(odd).toEqual([]);
		}
	});

	it('has finite positions', () => {
		const broken = all.filter(({ geometry }) => /null|\[\]/.test(JSON.stringify(geometry)));
		expect(broken.map(({ id }) => id)).toEqual([]);
	});

	it('holds every property that the layers read', () => {
		for (const features of collections) {
			for (const layer of LAYERS) {
				const filter = 'filter' in layer ? layer.filter : undefined;
				expect(missing(propertiesRead(filter), features), layer.id).toEqual([]);
				const drawn = features.filter((each) => draws(layer, each));
				const read = [...propertiesRead(layer.layout), ...propertiesRead(layer.paint)];
				expect(missing(read, drawn), layer.id).toEqual([]);
			}
		}
	});

	it('names every label in the language of the scene', () => {
		const labels = scenes(story).flatMap((scene) => labelFeatures(scene));
		const nameless = labels.filter(({ properties }) => properties.name.trim() === '');
		expect(nameless.map(({ id }) => id)).toEqual([]);
	});

	it('draws every feature in some layer', () => {
		for (const features of collections) {
			const hidden = features.filter((each) => !LAYERS.some((layer) => draws(layer, each)));
			expect(hidden.map(({ id }) => id)).toEqual([]);
		}
	});

	it('draws in a layer only what its own kind has', () => {
		for (const scene of scenes(story)) {
			for (const [path, make] of Object.entries(FEATURES)) {
				const kind = path.split('/').at(-2);
				const features = make(scene);
				const drawing = LAYERS.filter((layer) => features.some((each) => draws(layer, each)));
				const drawn = drawing.map(({ id }) => id.split('-')[0]);
				expect(drawn.filter((name) => name !== kind)).toEqual([]);
			}
		}
	});
});

describe.each(STORIES)('countryAreas(scene) of %s', (_, story) => {
	it('hatches the concerned countries without a number, and no other', () => {
		for (const scene of scenes(story)) {
			const hatched = [
				...(countryAreas(scene).find(({ layer }) => layer === 'countries-hatched')?.codes ?? [])
			];
			const { countries, flows, measure } = scene.visible;
			const numbered = flows
				.filter(({ shown }) => shown?.figure.measure === measure.id)
				.map(({ to }) => to);
			const silent = countries.filter(
				({ code, concerned, values }) =>
					concerned && values.length === 0 && !numbered.includes(code)
			);
			expect(hatched.sort()).toEqual(silent.map(({ code }) => code).sort());
		}
	});
});

describe('amongCountries(codes)', () => {
	it.each([[['PL', 'EE']], [[]]])('draws %j and no other country', (codes) => {
		const layer = { ...layerOf('countries-hatched'), filter: amongCountries(codes) };
		const drawn = ['PL', 'EE', 'FR'].filter((code) => draws(layer, country(code)));
		expect(drawn).toEqual(codes);
	});
});

describe.each(STORIES)('legendOf(scene) of %s', (_, story) => {
	it('explains each thing once', () => {
		for (const scene of scenes(story)) {
			const keys = legendOf(scene).map(({ key, operation }) => `${key} ${operation}`);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});

	it('follows the drawing, bottom to top', () => {
		const order = [
			'noFigure',
			'noFigureChosen',
			'halo',
			'region',
			'flow',
			'flowUnnumbered',
			'circles',
			'place',
			'merged',
			'country'
		];
		for (const scene of scenes(story)) {
			const kinds = legendOf(scene).filter(({ operation }) => !operation);
			const positions = kinds.map(({ key }) => order.indexOf(key));
			expect(positions).not.toContain(-1);
			expect(positions).toEqual([...positions].sort((a, b) => a - b));
		}
	});

	it('says of a choice, not of the record, that it lacks a number', () => {
		for (const scene of scenes(story)) {
			const keys = legendOf(scene).map(({ key }) => key);
			const wrong = isWhole(scene.visible.choice, story) ? 'noFigureChosen' : 'noFigure';
			expect(keys).not.toContain(wrong);
		}
	});

	it('explains nothing where nothing is shown', () => {
		const nothing = { ...wholeChoice(story), operations: [] };
		expect(legendOf(sceneOf(story, nothing, 4))).toEqual([]);
	});
});

describe('KINDS', () => {
	it('names every folder once', () => {
		const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((each) =>
			each.isDirectory()
		);
		expect([...KINDS].sort()).toEqual(folders.map(({ name }) => name).sort());
	});
});

describe('src/scene/kinds', () => {
	it('takes every colour from the palette', () => {
		const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
		for (const name of names.filter((name) => name.endsWith('.ts'))) {
			const code = readFileSync(new URL(name, FOLDER), 'utf8');
			expect(code.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/gi), name).toBeNull();
		}
	});
});

function scenes(story: Dataset): Scene[] {
	const zooms = [3, 4.5, 6, 8].map((zoom) => sceneOf(story, wholeChoice(story), zoom));
	const choices = [...choicesOfMeasure(story), ...choicesOfOperations(story)];
	return [...zooms, ...choices.map((choice) => sceneOf(story, choice, 4.5))];
}

function country(code: string): Feature {
	return feature({ type: 'Polygon', coordinates: [] }, { id: code });
}

function isScalar(value: unknown): boolean {
	return typeof value === 'number'
		? Number.isFinite(value)
		: ['string', 'boolean'].includes(typeof value);
}

function missing(names: readonly string[], features: readonly Feature[]): string[] {
	return features.flatMap(({ id, properties }) =>
		names.filter((name) => properties[name] === undefined).map((name) => `${id} lacks ${name}`)
	);
}
