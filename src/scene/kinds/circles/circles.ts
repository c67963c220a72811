/** Absolute numbers: circles whose area is proportional, one an operation, side by side and never added. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { magnitude } from '../../../model/claims';
import { localZoom } from '../../../geometry/globe';
import { offsetPosition } from '../../../geometry/mercator';
import type { Value } from '../../../model/visible/values';
import type { Position } from '../../../geometry/position';
import { hue, isPart } from '../../expressions';
import { CIRCLE_SCALE, radiusOf, scaleAt } from '../../scale';
import { collection, feature, rankOf, type LayerKind, type Scene } from '../kind';
import { STORY } from '../story';

/** CSS pixels between two circles of one country. */
const GAP = 2;

export interface Circle {
	readonly id: string;
	readonly position: Position;
	/** CSS pixels at scale 1. */
	readonly radius: number;
	readonly rank: number;
	readonly label: string;
	/** A row of circles says its numbers itself; a place's stand beside its name. */
	readonly isNational: boolean;
}

export const circles: LayerKind = {
	id: 'circles',
	features: (scene) =>
		collection(
			circlesOf(scene).map(({ position, ...circle }) =>
				feature({ type: 'Point', coordinates: [...position] }, { ...circle, part: 'circle' })
			)
		),
	layers: [
		{
			id: 'circles-area',
			type: 'circle',
			source: STORY,
			filter: isPart('circle'),
			layout: { 'circle-sort-key': ['-', ['get', 'radius']] },
			paint: {
				'circle-radius': scaled(['get', 'radius']),
				'circle-color': hue(),
				'circle-opacity': 0.5,
				'circle-stroke-color': hue(),
				'circle-stroke-width': 1.25
			}
		}
	],
	legend: ({ visible }) =>
		[...visible.countries, ...visible.places].some(({ values }) => values.length > 0)
			? [{ key: 'circles', sample: { type: 'circles' } }]
			: []
};

/** Every circle of the scene, countries' rows first. */
export function circlesOf(scene: Scene): Circle[] {
	const { dataset, visible, zoom, projection } = scene;
	const national = visible.countries.flatMap(({ code, values }) => {
		const centre = dataset.countries[code]?.position;
		if (centre === undefined) return [];
		const radii = values.map((value) => radiusOf(magnitude(value.claim), visible.largest));
		const local = localZoom(zoom, centre, projection);
		const offsets = rowOffsets(radii.map((radius) => radius * scaleAt(zoom)));
		return values.map((value, index) => ({
			...circle(value, `${code}/${value.operation}`, scene),
			position: offsetPosition(centre, [offsets[index] ?? 0, 0], local),
			isNational: true
		}));
	});
	const local = visible.places.flatMap(({ position, values }) =>
		values.map((value) => ({
			...circle(value, `${value.event.id}/${value.figure.id}`, scene),
			position,
			isNational: false
		}))
	);
	return [...national, ...local];
}

/** From the left edge of a row of circles to its right edge, in the unit of the radii. */
export function rowWidth(radii: readonly number[]): number {
	return radii.reduce((sum, radius) => sum + 2 * radius, 0) + GAP * (radii.length - 1);
}

/** How far right of the middle each circle of a row is centred, for radii in the same unit. */
export function rowOffsets(radii: readonly number[]): number[] {
	let left = -rowWidth(radii) / 2;
	return radii.map((radius) => {
		const centre = left + radius;
		left += 2 * radius + GAP;
		return centre;
	});
}

function circle(value: Value, id: string, { dataset, visible, words }: Scene) {
	return {
		id,
		radius: radiusOf(magnitude(value.claim), visible.largest),
		rank: rankOf(dataset, value.operation),
		label: words.value(value.claim, visible.measure)
	};
}

function scaled(radius: ExpressionSpecification): ExpressionSpecification {
	const stops = CIRCLE_SCALE.flatMap(([zoom, scale]) => [zoom, ['*', scale, radius]]);
	return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}
