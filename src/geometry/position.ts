/** Where things are on the ground. */

/** Longitude then latitude, in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** West, south, east, north, in degrees; west may be greater than east across the 180th meridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
