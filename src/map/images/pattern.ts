/** Hatching and arrowheads. */
import { hueOfRank, type Palette } from '../palette';
import type { Drawing } from './shapes';

/** CSS pixels from one stroke of the hatching to the next. */
const PERIOD = 8;

/** Slanted strokes that meet at the tile's edges: a country whose number nobody published. */
export function drawHatch(palette: Palette): Drawing {
	const w = 1.1;
	return {
		width: PERIOD,
		height: PERIOD,
		shapes: [
			{
				d: `M0 ${PERIOD - w}L${PERIOD - w} 0H${PERIOD}V${w}L${w} ${PERIOD}H0zM0 0H${w}L0 ${w}zM${PERIOD} ${PERIOD - w}V${PERIOD}H${PERIOD - w}z`,
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
