/** What a poster must hold: the zooms at which frames of any usual size open on its bounds, and what of the world they show. */
import { unproject, zoomToFit } from '../geometry/mercator';
import type { Bounds } from '../geometry/position';
import type { FrameSize } from '../geometry/screen';
import { zoomStep, zoomStepEnd } from '../model/marks/marks';
import { SHAPES, type Shape } from '../scene/home';
import { extentOf, UNITS } from './plane';
import type { ZoomStep } from './steps';

/** CSS pixels of the smallest frame, and of one that no usual screen exceeds. */
const FRAMES = {
	portrait: { width: 272, height: 224 },
	landscape: { width: 1920, height: 1200 }
} as const satisfies Record<Shape, FrameSize>;

/** Width to height of the widest and of the tallest frame. */
const RATIOS = { widest: 3.3, tallest: 0.43 } as const;

interface Opening {
	readonly steps: readonly ZoomStep[];
	/** The whole zoom in their middle. */
	readonly zoom: number;
	readonly window: Bounds;
}

export function openingOf(bounds: Readonly<Record<Shape, Bounds>>): Opening {
	const [first, last] = [stepOf(bounds, 'portrait'), stepOf(bounds, 'landscape')];
	const zooms: number[] = [];
	for (let zoom = first; zoom <= last; zoom = zoomStepEnd(zoom)) zooms.push(zoom);
	return {
		steps: zooms.map((zoom) => ({
			zoom,
			from: zoom === first ? null : zoom,
			to: zoom === last ? null : zoomStepEnd(zoom)
		})),
		zoom: Math.round((first + last) / 2),
		window: windowOf(bounds)
	};
}

function stepOf(bounds: Readonly<Record<Shape, Bounds>>, shape: Shape): number {
	const { width, height } = FRAMES[shape];
	return zoomStep(zoomToFit(bounds[shape], width, height));
}

/** All that the widest and the tallest frames show of either bounds. */
function windowOf(bounds: Readonly<Record<Shape, Bounds>>): Bounds {
	const sides = SHAPES.map((shape) => {
		const { x, y, width, height } = extentOf(bounds[shape]);
		const across = Math.max(width, height * RATIOS.widest) / 2;
		const down = Math.max(height, width / RATIOS.tallest) / 2;
		return { left: x - across, top: y - down, right: x + across, bottom: y + down };
	});
	const inWorld = (units: number) => Math.min(1, Math.max(0, units / UNITS));
	const [west, north] = unproject([
		inWorld(Math.min(...sides.map(({ left }) => left))),
		inWorld(Math.min(...sides.map(({ top }) => top)))
	]);
	const [east, south] = unproject([
		inWorld(Math.max(...sides.map(({ right }) => right))),
		inWorld(Math.max(...sides.map(({ bottom }) => bottom)))
	]);
	return [west, south, east, north];
}
