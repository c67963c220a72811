/** How numbers look as circles. How large they are is in `scale.ts`. */
export const CIRCLE = { opacity: 0.5, edge: { width: 1.25 } } as const;

/** CSS pixels between two circles of one country. */
export const ROW_GAP = 2;
