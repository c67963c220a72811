/** The style's sources, by the ids that layers name them by. */

/**
 * All of the base map. Its parts come and are replaced together, so that no frame shows a finer coast around coarser
 * land; and MapLibre masks the tiles of each source anew in each frame.
 */
export const BASE_MAP = 'base';

/**
 * Everything that the story draws, whichever kind draws it; each feature names its part, by which layers choose theirs.
 * MapLibre's worker cuts, lays out and sends back the tiles of each source by themselves, and each frame masks them by
 * themselves: several sources of few features would cost several times as much as one.
 */
export const STORY = 'story';
