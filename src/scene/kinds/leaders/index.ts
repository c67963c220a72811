/** Fine lines to marks that have stepped aside. */
import type { LayerKind } from '../kind';
import { leaderFeatures, type LeaderFeature } from './features';
import { LEADER_LAYERS } from './layers';

export const leaders: LayerKind<LeaderFeature> = {
	id: 'leaders',
	features: leaderFeatures,
	layers: LEADER_LAYERS
};
