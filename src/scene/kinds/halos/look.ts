/** How doubt about a place looks. */
import type { LineLook } from '../../line';

/** The inside of a halo. */
export const HALO_AREA = { colour: 'ink', opacity: 0.07 } as const;

/** The edge of each part. */
export const HALO_EDGES = {
	halo: { colour: 'ink', opacity: 0.55, width: 1 },
	region: { colour: 'ink', opacity: 0.55, width: 1.25, dash: [3, 3] }
} as const satisfies Readonly<Record<'halo' | 'region', LineLook>>;

/** CSS pixels of radius under which a halo is a speck, and lies under its mark. A region has no other mark than it. */
export const SMALLEST_HALO = 5;
