/**
 * The source of everything that the story draws, whichever kind draws it; each feature names its part, by which layers
 * choose theirs. MapLibre's worker cuts, lays out and sends back the tiles of each source by themselves, and each frame
 * masks them by themselves: several sources of few features would cost several times as much as one.
 */
export const STORY = 'story';
