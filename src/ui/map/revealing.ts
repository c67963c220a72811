/** Brings into sight what the reader opens, and what she asks for at the edge of the map. */
import { isInside } from '../../geometry/mercator';
import type { Bounds, Position } from '../../geometry/position';
import { zoomStep, type Mark } from '../../model/marks/marks';
import { selectedMark, type Selection } from '../../model/marks/selection';
import { whereaboutsOf, whereaboutsOfMarks, type Whereabouts } from '../../model/marks/whereabouts';
import { LARGEST_ZOOM } from '../../state/engine';
import type { Explorer } from '../../state/explorer.svelte';
import { coversOf, partInWindow } from './covers.svelte';
import type { MapState } from './mapState.svelte';
import { ClearPart } from './sight';

/** Moves the map no further than needed for what is opened to be seen, apart from all others: once, however marks change on the way. */
export function reveal(
	selection: Selection,
	explorer: Explorer,
	map: MapState,
	frame: HTMLElement,
	home: Bounds
): void {
	const { camera, dataset, drawn } = explorer;
	const found = whereaboutsOf(selection, drawn, dataset, map.projection, LARGEST_ZOOM);
	if (camera.engine === null || found === null) return;
	const clear = clearPartOf(frame);
	const { view } = camera.engine;
	const isApart = zoomStep(view.equatorZoom) >= found.step;
	const isSeen = marked(map.scene.marks).every(
		(position) => !view.isBehind(position) && clear.holds(view.toPixels(position))
	);
	if (isApart && isSeen && !clear.isCramped) return;

	const own = { equatorZoom: camera.ownZoom(home), bounds: camera.view ?? home };
	const equatorZoom = Math.min(wantedFor(found, own), clear.zoomFor(found.positions), LARGEST_ZOOM);
	camera.reveal(clear.sightOf(equatorZoom, (zoom) => marked(marksAt(map, zoom))));

	/** Where the mark stands that is opened: it may have stepped aside. Several stand where they are. */
	function marked(marks: readonly Mark[]): readonly Position[] {
		const mark = found?.positions.length === 1 ? selectedMark(selection, marks) : null;
		return mark ? [mark.position] : (found?.positions ?? []);
	}
}

/** Moves the map to where marks are seen that are not. */
export function show(
	marks: readonly Mark[],
	{ camera, dataset }: Explorer,
	map: MapState,
	frame: HTMLElement
): void {
	const { positions, overview } = whereaboutsOfMarks(marks, dataset);
	const clear = clearPartOf(frame);
	const equatorZoom = Math.min(overview, clear.zoomFor(positions), LARGEST_ZOOM);
	const ids = new Set(marks.flatMap(idsOf));
	const drawnAt = (zoom: number) =>
		marksAt(map, zoom)
			.filter((mark) => idsOf(mark).some((id) => ids.has(id)))
			.map(({ position }) => position);
	camera.ask({ type: 'show', sight: clear.sightOf(equatorZoom, drawnAt) });
}

/** The reader's own zoom where it serves: from elsewhere she comes near enough to see where she is. */
function wantedFor(
	{ positions, step, overview }: Whereabouts,
	own: { readonly equatorZoom: number; readonly bounds: Bounds }
): number {
	const isNear = positions.every((position) => isInside(position, own.bounds));
	return Math.max(step, isNear ? own.equatorZoom : Math.min(own.equatorZoom, overview));
}

function marksAt(map: MapState, equatorZoom: number): readonly Mark[] {
	return map.sceneAt(zoomStep(equatorZoom), map.projection).marks;
}

function clearPartOf(frame: HTMLElement): ClearPart {
	return new ClearPart(partInWindow(frame), coversOf(frame));
}

/** Its country or its places. */
function idsOf({ country, places }: Mark): string[] {
	return country ? [country.code] : places.map(({ place }) => place.id);
}
