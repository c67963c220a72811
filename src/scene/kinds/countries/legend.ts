import { isWhole } from '../../../model/choice';
import type { Sample } from '../../images/shapes';
import type { LegendOf } from '../kind';
import type { Palette } from '../../palette';
import { LAND } from '../land/look';
import { hatchedCountries } from './areas';
import { HATCHED } from './look';

/** A country whose number the choice hides is not without one. */
export const legend: LegendOf = (scene) => {
	if (hatchedCountries(scene).length === 0) return [];
	const key = isWhole(scene.visible.choice, scene.dataset) ? 'noFigure' : 'noFigureChosen';
	return [{ key, topic: 'areas', sample: hatched }];
};

/** CSS pixels: whole tiles of the hatching, on land within a border. */
const SIZE = { width: 24, height: 16 } as const;

function hatched(palette: Palette): Sample {
	const { width, height } = SIZE;
	const tile = HATCHED.tile(palette);
	const corners = Array.from(
		{ length: (width / tile.width) * (height / tile.height) },
		(_, index) => ({
			x: (index * tile.width) % width,
			y: Math.floor((index * tile.width) / width) * tile.height
		})
	);
	const land = {
		d: `M0 0H${width}V${height}H0z`,
		fill: palette[LAND.colour],
		stroke: { colour: palette.border, width: 1 }
	};
	const strokes = corners.flatMap(({ x, y }) =>
		tile.shapes.map((shape) => ({ ...shape, at: { x, y, scale: 1 } }))
	);
	return { ...SIZE, shapes: [land, ...strokes] };
}
