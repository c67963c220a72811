/** How the line to a mark that has stepped aside looks, and the dot where the mark belongs. */
import type { LineLook } from '../../line';

export const LEADER_LINE = { colour: 'ink', width: 1 } as const satisfies LineLook;

/** CSS pixels. */
export const ORIGIN = { colour: 'ink', radius: 2 } as const;
