/** Coast and borders. Drawn above the countries' own fills, so that lighting or hatching one never covers its border. */
import type { LayerKind } from '../kind';
import { OUTLINE_LAYERS } from './layers';

export const outlines: LayerKind = { id: 'outlines', layers: OUTLINE_LAYERS };
