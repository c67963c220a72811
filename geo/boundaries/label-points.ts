/**
 * Where a country's own mark and name go when the middle of the country will not do: the places of
 * the story crowd it, or the country is too long or too small for an automatic point.
 */
export const LABEL_POINTS: Record<string, [longitude: number, latitude: number]> = {
	// The Ardennes: Antwerp and Brussels fill the north.
	BE: [5.15, 50.35],
	// The north-east: the Randstad fills the west.
	NL: [6.3, 52.75],
	FR: [2.6, 46.3],
	DE: [10.9, 51],
	// England, where all of the story's British places are.
	GB: [-1.3, 53],
	IT: [12.6, 42.9],
	RS: [20.9, 43.3],
	// The south, in sight when the map opens on Europe.
	NO: [8.6, 59.6],
	SE: [14.6, 58.4],
	// The part of Russia that the eye looks for first on a map of Europe.
	RU: [60, 58],
	US: [-98.5, 39.5],
	CA: [-105, 57]
};
