/** The base map: land and the water around it. */
import type { LayerKind } from '../kind';
import { LAND_LAYERS } from './layers';

export const land: LayerKind = { id: 'land', layers: LAND_LAYERS };
