/** Hatching and arrowheads. */
import { hueOfRank, type Palette } from '../palette';
import type { Drawing } from './shapes';

/** CSS pixels from one stroke of the hatching to the next. */
const PERIOD = 8;

/** The same in the map's image, which MapLibre draws once to twice as large between one whole zoom and the next. */
export const PERIOD_ON_MAP = 6;

/** Slanted strokes that meet at the tile's edges: a country whose number nobody published. */
export function drawHatch(palette: Palette, period = PERIOD): Drawing {
	const w = (1.1 * period) / PERIOD;
	return {
		width: period,
		height: period,
		shapes: [
			{
				d: `M0 ${period - w}L${period - w} 0H${period}V${w}L${w} ${period}H0zM0 0H${w}L0 ${w}zM${period} ${period - w}V${period}H${period - w}z`,
				fill: palette.hatch
			}
		]
	};
}

/** An arrowhead that points up, in the hue of an operation. */
export function drawArrow(rank: number, palette: Palette): Drawing {
	return {
		width: 14,
		height: 14,
		shapes: [{ d: 'M7 0L13.5 13 7 10.2.5 13z', fill: hueOfRank(palette, rank) }]
	};
}
