import type { Scene } from '../../scene';
import type { LegendEntry } from '../kind';
import { haloFeatures } from './features';

export function haloLegend(scene: Scene): LegendEntry[] {
	const drawn = new Set(haloFeatures(scene).map(({ properties }) => properties.part));
	return (['halo', 'region'] as const)
		.filter((part) => drawn.has(part))
		.map((part) => ({ key: part, sample: { type: 'halo', dashed: part === 'region' } }));
}
