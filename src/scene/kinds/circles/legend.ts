import type { Scene } from '../../scene';
import type { LegendEntry } from '../kind';
import { circlesOf } from './features';

export function circleLegend(scene: Scene): LegendEntry[] {
	return circlesOf(scene).length > 0 ? [{ key: 'circles', sample: { type: 'circles' } }] : [];
}
