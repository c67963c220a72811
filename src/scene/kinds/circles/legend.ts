import type { LegendOf } from '../kind';
import { circlesOf } from './features';

export const legend: LegendOf = (scene) =>
	circlesOf(scene).length > 0 ? [{ key: 'circles', topic: 'circles', sample: null }] : [];
