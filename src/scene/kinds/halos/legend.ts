import { disc, type Sample } from '../../images/shapes';
import { dashAt, type LineLook } from '../../line';
import type { Palette } from '../../palette';
import type { LegendOf } from '../kind';
import { features } from './features';
import { HALO_AREA, HALO_EDGES } from './look';

export const legend: LegendOf = (scene) => {
	const drawn = new Set(features(scene).map(({ properties }) => properties.part));
	return (['halo', 'region'] as const)
		.filter((part) => drawn.has(part))
		.map((part) => ({
			key: part,
			topic: 'marks',
			sample: (palette) => halo(HALO_EDGES[part], palette)
		}));
};

/** CSS pixels. */
const RADIUS = 10;

function halo(
	{ colour, width, opacity, dash }: LineLook & { width: number },
	palette: Palette
): Sample {
	const middle = RADIUS + 1;
	return {
		width: 2 * middle,
		height: 2 * middle,
		shapes: [
			{
				d: disc(middle, middle, RADIUS),
				fill: palette[HALO_AREA.colour],
				opacity: HALO_AREA.opacity,
				stroke: { colour: palette[colour], width, opacity, dash: dash && dashAt(dash, width) }
			}
		]
	};
}
