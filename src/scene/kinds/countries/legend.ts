import type { Scene } from '../../scene';
import type { LegendEntry } from '../kind';
import { hatchedCountries } from './features';

export function countryLegend(scene: Scene): LegendEntry[] {
	return hatchedCountries(scene).length > 0 ? [{ key: 'noFigure', sample: { type: 'hatch' } }] : [];
}
