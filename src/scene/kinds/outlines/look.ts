/** How coast and borders look. */
import type { BasePart } from '../../../geometry/baseMap';
import type { LineLook } from '../../line';

/** By part of the base map, bottom to top. */
export const OUTLINES = {
	coast: { colour: 'coast', width: 0.7 },
	borders: {
		colour: 'border',
		width: [
			[2, 0.6],
			[8, 1.6]
		]
	},
	disputed: {
		colour: 'border',
		width: [
			[2, 0.8],
			[8, 1.6]
		],
		dash: [2, 2]
	}
} as const satisfies Partial<Readonly<Record<BasePart, LineLook>>>;

export const OUTLINE_PARTS = ['coast', 'borders', 'disputed'] as const;
