/** How whole countries look: hatched, and lit where selected. */
import { drawHatch } from '../../images/pattern';

export const HATCHED = { tile: drawHatch } as const;
export const SELECTED = { colour: 'lit', opacity: 0.75 } as const;
