import type { Position } from '../../../geometry/position';
import type { Svg } from '../../svg';
import { features } from './features';
import { NUMBER } from './look';

export const svg: Svg = {
	symbols: (scene) =>
		features(scene).map(({ geometry, properties: { id, rank, text } }) => ({
			type: 'text',
			position: geometry.coordinates as unknown as Position,
			id,
			text,
			look: NUMBER,
			ink: rank,
			numbers: [],
			anchor: 'center',
			distance: 0,
			isInline: false,
			isDeferred: false
		})),
	texts: [NUMBER]
};
