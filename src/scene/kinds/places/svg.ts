import type { Position } from '../../../geometry/position';
import { drawMark, readMarkRecipe } from '../../images/mark';
import { REACH } from '../../marks/hit';
import type { Scene } from '../../scene';
import type { MapSymbol, Svg } from '../../svg';
import { features, type PlaceFeature } from './features';
import { COUNT, INITIALS, SELECTED_RING } from './look';
import { drawnAs, drawnRadius } from './size';

export const svg: Svg = {
	symbols: (scene) => [...features(scene).map(mark), ...spots(scene)],
	texts: [COUNT, INITIALS],
	ring: SELECTED_RING
};

function mark({ geometry, properties }: PlaceFeature): MapSymbol {
	const { id, image, count, initials, radius, opacity } = properties;
	const recipe = readMarkRecipe(image);
	return {
		type: 'image',
		position: geometry.coordinates as unknown as Position,
		drawing: (palette) => drawMark(recipe, palette),
		opacity,
		mark: id,
		radius,
		inside: { text: count, look: COUNT },
		beside: { text: initials, look: INITIALS }
	};
}

/** Marks that their circles or their halo already draw. */
function spots({ marks, visible, zoom }: Scene): MapSymbol[] {
	return marks
		.filter((each) => drawnAs(each) !== 'image')
		.map((each) => ({
			type: 'spot',
			mark: each.id,
			position: each.position,
			radius: Math.max(REACH.fine, drawnRadius(each, visible.largest, zoom))
		}));
}
