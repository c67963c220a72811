/**
 * The source of every line and area of the story, whichever kind draws it: MapLibre masks the tiles of each source
 * anew in each frame, and the masks take as long as what is drawn.
 */
export const SHAPES = 'shapes';
