import type { LegendOf } from '../kind';
import { features as haloFeatures } from './features';

export const legend: LegendOf = (scene) => {
	const drawn = new Set(haloFeatures(scene).map(({ properties }) => properties.part));
	return (['halo', 'region'] as const)
		.filter((part) => drawn.has(part))
		.map((part) => ({ key: part, sample: { type: 'halo', dashed: part === 'region' } }));
};
