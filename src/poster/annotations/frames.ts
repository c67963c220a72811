/** Which frames share the places of their annotations: the extremes of each class, and the condition that selects it. */
import type { Bounds } from '../../geometry/position';
import type { Box, FrameSize } from '../../geometry/screen';
import { formIn, WORDS_FROM, type Form } from '../../scene/annotations/form';
import type { Frame } from '../../scene/frame';
import { smallestOf, type Shape } from '../../scene/home';
import { extentOf, frameAt, toUnits, type Extent } from '../plane';
import type { ZoomStep } from '../steps';

/** Frames that open at one zoom step and have their annotations in the same places. */
export interface FrameClass {
	readonly form: Form;
	/** The condition of a container query, beside those for the step and the shape. */
	readonly query: string;
	/** The smallest frames of the class, at the zooms where it begins, half-way, and where it ends. */
	readonly frames: readonly Frame[];
}

/** The frames that a page gives its map. */
export interface FramesOfPage {
	readonly covers: Covers;
	/** CSS pixels of the smallest map. */
	readonly least: FrameSize;
	/** CSS pixels of width at which places change: from where on there are such annotations, and up to where. */
	readonly widths: Readonly<Record<Form, readonly number[]>>;
}

/** What lies over a frame of a size at its sides. */
export type Covers = (frame: FrameSize) => readonly Box[];

/** How far the last step goes on, which stands for all zooms from it on. */
const LAST = 0.5;

export function frameClasses(
	step: ZoomStep,
	shape: Shape | null,
	bounds: Bounds,
	{ covers, least: smallest, widths }: FramesOfPage
): FrameClass[] {
	const extent = extentOf(bounds);
	const forms: readonly Form[] = formIn(smallest) === 'disc' ? ['disc', 'words'] : ['words'];
	return forms.flatMap((form) =>
		widths[form].slice(0, -1).flatMap((width, index) => {
			const end = widths[form][index + 1] ?? Infinity;
			const least = smallestOf(shape, {
				width: Math.max(width, smallest.width),
				height: Math.max(form === 'words' ? WORDS_FROM.height : 0, smallest.height)
			});
			const frames = zoomsOf(step, extent, least, end).map((zoom) =>
				frameOf(zoom, extent, least, covers)
			);
			return frames.length === 0 ? [] : [{ form, query: queryOf(form, width, end), frames }];
		})
	);
}

/** Numbers are for low frames of any width too: those share the places of the widest. */
function queryOf(form: Form, width: number, end: number): string {
	const from = width === 0 ? [] : [`(min-width: ${width}px)`];
	const to = end === Infinity ? [] : [`(not (min-width: ${end}px))`];
	const isHigh = `(min-height: ${WORDS_FROM.height}px)`;
	if (form === 'words') return [...from, isHigh, ...to].join(' and ');
	if (end < WORDS_FROM.width) return [...from, ...to].join(' and ');
	return [...from, `(not ((min-width: ${end}px) and ${isHigh}))`].join(' and ');
}

/** The zooms at which frames of a class open: where they begin to, half-way, and where they end; none where none does. */
function zoomsOf({ zoom, to }: ZoomStep, extent: Extent, least: FrameSize, most: number): number[] {
	const [acrossAt, downAt] = [
		zoomOf(least.width / extent.width),
		zoomOf(least.height / extent.height)
	];
	const first = Math.max(zoom, Math.min(acrossAt, downAt));
	const last = Math.min(to ?? zoom + LAST, zoomOf(most / extent.width));
	return least.width < most && first < last ? [first, (first + last) / 2, last] : [];
}

/** The zoom at which a unit takes so many pixels. */
function zoomOf(pixels: number): number {
	return 4 + Math.log2(pixels);
}

/** The smallest frame that opens at a zoom. */
function frameOf(
	zoom: number,
	extent: Extent,
	least: FrameSize,
	coversOf: (size: FrameSize) => readonly Box[]
): Frame {
	const [across, down] = frameAt(extent, zoom);
	const size = { width: Math.max(across, least.width), height: Math.max(down, least.height) };
	const scale = 2 ** (zoom - 4);
	return {
		...size,
		zoom,
		covers: coversOf(size),
		toPixels: (position) => {
			const [x, y] = toUnits(position);
			return {
				x: (x - extent.x) * scale + size.width / 2,
				y: (y - extent.y) * scale + size.height / 2
			};
		}
	};
}
