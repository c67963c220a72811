/** How large the picture is that other sites show beside a link. */

/** CSS pixels, and device pixels of each: networks ask for 1200 × 630, and show it at half that size. */
export const SHARE = { width: 800, height: 420, sharpness: 1.5 } as const;
