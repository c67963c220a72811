/** Everything that is written beside points. */
import type { LayerKind } from '../kind';
import { labelFeatures, type LabelFeature } from './features';
import { LABEL_LAYERS } from './layers';

export const labels: LayerKind<LabelFeature> = {
	id: 'labels',
	features: labelFeatures,
	layers: LABEL_LAYERS
};
