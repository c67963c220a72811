/** Brings what the reader opens into sight: once, however the map's marks change on the way. */
import { fitting } from '../../geometry/globe';
import { boundsAround, isInside } from '../../geometry/mercator';
import type { Bounds, Position } from '../../geometry/position';
import type { Box } from '../../geometry/screen';
import { zoomStep, type Mark } from '../../model/marks/marks';
import { selectedMark, type Selection } from '../../model/marks/selection';
import { whereaboutsOf, type Whereabouts } from '../../model/marks/whereabouts';
import { LARGEST_ZOOM } from '../../state/engine';
import type { Explorer } from '../../state/explorer.svelte';
import { clearPart, clearPoint, isClear, sizeOf } from './clearing';
import { coversOf, partInWindow } from './covers.svelte';
import type { MapState } from './mapState.svelte';

/** CSS pixels around a mark that stay free: where there is room for them, and where there is little. */
const MARGIN = { usual: 48, least: 24 };

/** CSS pixels: a part with a side smaller than this has room for a mark only in its middle. */
const CRAMPED = 420;

/** Moves the map no further than needed for what is opened to be seen, apart from all others. */
export function reveal(
	selection: Selection,
	explorer: Explorer,
	map: MapState,
	frame: HTMLElement,
	home: Bounds
): void {
	const { camera, dataset, visible } = explorer;
	const found = whereaboutsOf(selection, visible, dataset, map.projection, LARGEST_ZOOM);
	if (camera.engine === null || found === null) return;
	const covers = coversOf(frame);
	const clear = clearPart(partInWindow(frame), covers);
	const isCramped = Math.min(...Object.values(sizeOf(clear))) < CRAMPED;
	const margin = isCramped ? MARGIN.least : MARGIN.usual;

	const { view } = camera.engine;
	const isApart = zoomStep(view.ground) >= found.step;
	const isSeen = marked(map.scene.marks, found).every(
		(position) =>
			!view.isBehind(position) && isClear(view.toPixels(position), clear, covers, margin)
	);
	if (isApart && isSeen && !isCramped) return;

	const own = { ground: camera.ownGround(home), bounds: camera.view ?? home };
	const ground = groundFor(found, own, clear, margin);
	const { marks } = map.sceneAt(zoomStep(ground), map.projection);
	const position = fitting(boundsAround(marked(marks, found), 0), sizeOf(clear)).centre;
	camera.reveal({ position, ground, at: clearPoint(clear, covers, margin) });

	/** Where the mark stands that is opened: it may have stepped aside. Several stand where they are. */
	function marked(marks: readonly Mark[], { positions }: Whereabouts): readonly Position[] {
		const mark = positions.length === 1 ? selectedMark(selection, marks) : null;
		return mark ? [mark.position] : positions;
	}
}

/** The reader's own zoom where it serves: from elsewhere she comes near enough to see where she is. */
function groundFor(
	{ positions, step, overview }: Whereabouts,
	own: { readonly ground: number; readonly bounds: Bounds },
	clear: Box,
	margin: number
): number {
	const isNear = positions.every((position) => isInside(position, own.bounds));
	const wanted = Math.max(step, isNear ? own.ground : Math.min(own.ground, overview));
	const { width, height } = sizeOf(clear);
	const room = { width: width - 2 * margin, height: height - 2 * margin };
	return Math.min(wanted, fitting(boundsAround(positions, 0), room).zoom, LARGEST_ZOOM);
}
