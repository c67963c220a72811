/** The style's own expressions and filters, evaluated as MapLibre does. */
import {
	createPropertyExpression,
	featureFilter,
	latest,
	type StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import type { Geometry, Feature as GeoFeature } from 'geojson';
import { STYLE } from '../../src/map/style';

/** Any feature of the map's sources, with whatever its layers read. */
export type Feature = GeoFeature<
	Geometry,
	Readonly<Record<string, unknown>> & { readonly id: string }
>;

export interface Globals {
	readonly zoom: number;
	readonly globalState: Readonly<Record<string, string>>;
}

const LIGHT: Globals = { zoom: 4, globalState: { theme: 'light' } };

export function layerOf(id: string): LayerSpecification {
	const layer = STYLE.layers.find((candidate) => candidate.id === id);
	if (layer === undefined) throw new Error(`The style has no layer ${id}.`);
	return layer;
}

/** The value a property of a layer takes for a feature. */
export function valueOf(layer: LayerSpecification, name: string, own: Feature, globals = LIGHT) {
	const group = name in (layer.layout ?? {}) ? 'layout' : 'paint';
	const written = (layer[group] as Record<string, unknown>)[name];
	const kinds = latest as unknown as Record<string, Record<string, StylePropertySpecification>>;
	const specification = kinds[`${group}_${layer.type}`]?.[name] as StylePropertySpecification;
	const parsed = createPropertyExpression(written, name, specification, globals.globalState);
	if (parsed.result === 'error')
		throw new Error(`${layer.id} ${name}: ${parsed.value[0]?.message}`);
	return parsed.value.evaluate(globals, asTile(own), {}) as unknown;
}

/** Whether the layer draws the feature. */
export function draws(layer: LayerSpecification, own: Feature, zoom = 4): boolean {
	const filter = 'filter' in layer ? layer.filter : undefined;
	return featureFilter(filter, layer.id).filter({ zoom }, asTile(own));
}

/**
 * Properties that an expression needs of the feature: what may be absent stands in
 * a `coalesce`, or in a part of a text with a `format` of its own.
 */
export function propertiesRead(expression: unknown): string[] {
	if (typeof expression !== 'object' || expression === null) return [];
	if (!Array.isArray(expression)) return Object.values(expression).flatMap(propertiesRead);
	const [operator, name] = expression as unknown[];
	if (operator === 'coalesce' || operator === 'format') return [];
	if (operator === 'get' && typeof name === 'string') return [name];
	return expression.flatMap(propertiesRead);
}

function asTile({ id, geometry, properties }: Feature) {
	const type = geometry.type.replace('Multi', '') as 'Point' | 'LineString' | 'Polygon';
	return { id, type, properties: { ...properties } } as Parameters<
		ReturnType<typeof featureFilter>['filter']
	>[1];
}
