import type { LegendOf } from '../kind';
import { hatchedCountries } from './areas';

export const legend: LegendOf = (scene) =>
	hatchedCountries(scene).length > 0 ? [{ key: 'noFigure', sample: { type: 'hatch' } }] : [];
