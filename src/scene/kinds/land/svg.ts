import type { Svg } from '../../svg';
import { LAND, WATER } from './look';

export const svg: Svg = {
	ground: () => [
		{ type: 'background', colour: WATER.colour },
		{ type: 'countries', look: LAND }
	]
};
