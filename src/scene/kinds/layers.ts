/** How MapLibre draws the kinds, bottom to top. */
import { inOrder } from '.';
import type { Layers } from './kind';

export const LAYERS: Layers = inOrder(
	import.meta.glob<Layers>('./*/layers.ts', { eager: true, import: 'layers' })
).flat();
