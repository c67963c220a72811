/** Absolute numbers as circles. */
import type { LayerKind } from '../kind';
import { circleFeatures, type CircleFeature } from './features';
import { CIRCLE_LAYERS } from './layers';
import { circleLegend } from './legend';

export const circles: LayerKind<CircleFeature> = {
	id: 'circles',
	features: circleFeatures,
	layers: CIRCLE_LAYERS,
	legend: circleLegend
};
