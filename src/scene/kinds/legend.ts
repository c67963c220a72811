/** What the map shows that needs explaining. */
import { inOrder } from '.';
import type { Scene } from '../scene';
import type { LegendEntry, LegendOf } from './kind';

const LEGENDS = inOrder(
	import.meta.glob<LegendOf>('./*/legend.ts', { eager: true, import: 'legend' })
);

/** Top layer last. */
export function legendOf(scene: Scene): LegendEntry[] {
	return LEGENDS.flatMap((legend) => legend(scene));
}
