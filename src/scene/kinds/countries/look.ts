/** How whole countries look: hatched, and highlighted where selected. */
import { drawHatch } from '../../images/pattern';

export const HATCHED = { tile: drawHatch } as const;
export const SELECTED = { colour: 'highlight', opacity: 0.75 } as const;
