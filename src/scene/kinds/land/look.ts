/** How land and water look. */
export const LAND = { colour: 'land' } as const;
export const WATER = { colour: 'water' } as const;
