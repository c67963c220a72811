import type { GroundPart, Svg } from '../../svg';
import { leadersOf, type Leader } from './features';
import { LEADER_LINE, ORIGIN } from './look';

export const svg: Svg = { groundOfStep: (scene) => leadersOf(scene).flatMap(parts) };

function parts({ line: [origin, end] }: Leader): GroundPart[] {
	const { colour, ...look } = LEADER_LINE;
	return [
		{
			type: 'line',
			geometry: { type: 'LineString', coordinates: [[...origin], [...end]] },
			ink: colour,
			look
		},
		{ type: 'dot', position: origin, ...ORIGIN }
	];
}
