/** The numbers of flows, above the names so that MapLibre makes names give way to them. */
import type { LayerKind } from '../kind';
import { numberFeatures, type NumberFeature } from './features';
import { NUMBER_LAYERS } from './layers';

export const numbers: LayerKind<NumberFeature> = {
	id: 'numbers',
	features: numberFeatures,
	layers: NUMBER_LAYERS
};
