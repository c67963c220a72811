/** Absolute numbers: circles whose area is proportional, one an operation, side by side and never added. */
import type { Point } from 'geojson';
import { localZoom } from '../../../geometry/globe';
import { offsetPosition } from '../../../geometry/mercator';
import type { Position } from '../../../geometry/position';
import { magnitude } from '../../../model/claims';
import { rankOf } from '../../../model/find';
import type { CountryGroup, PlaceGroup } from '../../../model/visible/groups';
import type { Value } from '../../../model/visible/values';
import { feature, type PartFeature } from '../../feature';
import { radiusOf, scaleAt } from '../../scale';
import { oncePerScene, type Scene } from '../../scene';
import type { FeaturesOf } from '../kind';
import { rowOffsets } from './row';

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

export type CircleFeature = PartFeature<
	'circle',
	Point,
	{ readonly radius: number; readonly rank: number }
>;

export const features: FeaturesOf<CircleFeature> = (scene) =>
	circlesOf(scene).map(({ id, position, radius, rank }) =>
		feature({ type: 'Point', coordinates: [...position] }, { id, part: 'circle', radius, rank })
	);

/** Every circle of the scene, countries' rows first. */
export const circlesOf = oncePerScene((scene): readonly Circle[] => {
	const { countries, places } = scene.visible;
	return [
		...countries.flatMap((country) => nationalCircles(country, scene)),
		...places.flatMap((place) => placeCircles(place, scene))
	];
});

function nationalCircles({ code, values }: CountryGroup, scene: Scene): Circle[] {
	const { dataset, zoom, projection } = scene;
	const centre = dataset.countries[code]?.position;
	if (centre === undefined) return [];
	const circles = values.map((value) => circle(value, `${code}/${value.operation}`, scene));
	const offsets = rowOffsets(circles.map(({ radius }) => radius * scaleAt(zoom)));
	const local = localZoom(zoom, centre, projection);
	return circles.map((each, index) => ({
		...each,
		position: offsetPosition(centre, [offsets[index] ?? 0, 0], local),
		isNational: true
	}));
}

function placeCircles({ position, values }: PlaceGroup, scene: Scene): Circle[] {
	return values.map((value) => ({
		...circle(value, `${value.event.id}/${value.figure.id}`, scene),
		position,
		isNational: false
	}));
}

function circle({ claim, operation }: Value, id: string, { dataset, visible, words }: Scene) {
	return {
		id,
		radius: radiusOf(magnitude(claim), visible.largest),
		rank: rankOf(dataset, operation),
		label: words.value(claim, visible.measure)
	};
}
