import type { Svg } from '../../svg';
import { features } from './features';
import { HALO_AREA, HALO_EDGES } from './look';

export const svg: Svg = {
	ground: (scene) =>
		features(scene).map(({ geometry, properties: { part } }) => ({
			type: 'area',
			geometry,
			look: HALO_AREA,
			edge: HALO_EDGES[part]
		}))
};
