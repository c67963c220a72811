/** From where a mark belongs, if it has stepped aside, to where it is drawn. */
import type { LineString, Point } from 'geojson';
import type { Position } from '../../../geometry/position';
import { feature, type PartFeature } from '../../feature';
import type { Scene } from '../../scene';
import type { FeaturesOf } from '../kind';

export type LeaderFeature = PartFeature<'leader', LineString> | PartFeature<'origin', Point>;

export interface Leader {
	readonly id: string;
	/** From the true place to the mark. */
	readonly line: readonly [Position, Position];
}

export const features: FeaturesOf<LeaderFeature> = (scene) =>
	leadersOf(scene).flatMap(({ id, line: [origin, end] }): LeaderFeature[] => [
		feature(
			{ type: 'LineString' as const, coordinates: [[...origin], [...end]] },
			{ id: `${id}-leader`, part: 'leader' as const }
		),
		feature(
			{ type: 'Point' as const, coordinates: [...origin] },
			{ id: `${id}-origin`, part: 'origin' as const }
		)
	]);

export function leadersOf({ marks }: Scene): Leader[] {
	return marks.flatMap(({ id, position, origin }) =>
		origin === null ? [] : [{ id, line: [origin, position] as const }]
	);
}
