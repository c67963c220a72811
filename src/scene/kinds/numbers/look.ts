/** How the numbers of flows look. */

/** CSS pixels. */
export const NUMBER = {
	size: 13,
	weight: 600,
	outline: { colour: 'outline', width: 1.8 }
} as const;
