/** Marks: places, places merged into one, and countries that have no circle. */
import type { LayerKind } from '../kind';
import { placeFeatures, type PlaceFeature } from './features';
import { PLACE_LAYERS } from './layers';
import { placeLegend } from './legend';

export const places: LayerKind<PlaceFeature> = {
	id: 'places',
	features: placeFeatures,
	layers: PLACE_LAYERS,
	legend: placeLegend
};
