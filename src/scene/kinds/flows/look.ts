/** How what goes from a place to a country looks. */
import type { Dash } from '../../line';

/** What lies below a flow shows through, and the flow still stands out from it. */
export const FLOW_OPACITY = 0.85;

/** CSS pixels: the widest flow, and one without a number, which is dashed. */
export const WIDEST = 9;
export const UNNUMBERED = { width: 1.5, dash: [3, 2.5] as Dash } as const;

/** CSS pixels of a flow with a number in the legend, which says no number. */
export const SAMPLE_WIDTH = 4;

/** CSS pixels: how long an arrowhead is. */
export const ARROW = 13;

/** How large those on the way are beside the one at the end. */
export const WAY_SIZE = 0.75;
