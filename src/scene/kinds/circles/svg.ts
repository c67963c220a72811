import { scaleAt } from '../../scale';
import type { Svg } from '../../svg';
import { circlesOf } from './features';
import { CIRCLE } from './look';

export const svg: Svg = {
	symbols: (scene) =>
		circlesOf(scene).map(({ position, radius, rank }) => ({
			type: 'circle',
			position,
			radius: radius * scaleAt(scene.zoom),
			ink: rank,
			opacity: CIRCLE.opacity,
			edge: CIRCLE.edge.width
		}))
};
