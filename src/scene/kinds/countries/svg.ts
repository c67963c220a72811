import type { Svg } from '../../svg';
import { areas, HATCHED_LAYER, SELECTED_LAYER } from './areas';
import { HATCHED, SELECTED } from './look';

export const svg: Svg = {
	ground: (scene) => areas(scene).map((among) => ({ type: 'countries', look: HATCHED, among })),
	areas: { [HATCHED_LAYER]: HATCHED, [SELECTED_LAYER]: SELECTED }
};
