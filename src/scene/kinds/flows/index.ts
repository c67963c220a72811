/** What goes from a place to a country: great circles, as wide as the number, dashed where none is public. */
import type { LayerKind } from '../kind';
import { flowFeatures, type FlowFeature } from './features';
import { FLOW_LAYERS } from './layers';
import { flowLegend } from './legend';

export const flows: LayerKind<FlowFeature> = {
	id: 'flows',
	features: flowFeatures,
	layers: FLOW_LAYERS,
	legend: flowLegend
};
