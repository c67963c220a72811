/** The course that a flow is drawn along in a scene: clear of the mark that it leaves and of the one it leads to. */
import { localZoom } from '../../../geometry/globe';
import { pixelDistance } from '../../../geometry/mercator';
import type { Position } from '../../../geometry/position';
import { zoomStepEnd, type Mark } from '../../../model/marks/marks';
import type { Flow } from '../../../model/visible/flows';
import { oncePerScene, type Scene } from '../../scene';
import { drawnExtent, drawnRadius, markClearance } from '../places/size';
import { ARROW } from './look';
import { flowPath, shortened, startedAfter, type Path } from './path';

export interface Course {
	readonly flow: Flow;
	/** From the middle of the mark that it leaves. */
	readonly path: Path;
	/** From that mark's edge. */
	readonly drawn: Path;
	/** The zoom of the flat map at which its end is as large. */
	readonly zoom: number;
}

/** In the order of the flows; none for a flow to a country without a place on the map. */
export const coursesOf = oncePerScene((scene): readonly Course[] =>
	scene.visible.flows.flatMap((flow) => courseOf(flow, scene))
);

function courseOf(flow: Flow, scene: Scene): Course[] {
	const country = scene.dataset.countries[flow.to];
	if (country === undefined) return [];
	const clearance = clearanceAt(flow.to, scene) + ARROW / 2;
	const zoom = localZoom(scene.zoom, country.position, scene.projection);
	const path = shortened(flowPath(flow.from, country.position), country.position, clearance, zoom);
	return [{ flow, path, drawn: drawnPath(path, flow.from, scene), zoom }];
}

/** CSS pixels around a country's position that its mark or its circles take. */
function clearanceAt(code: string, { marks, visible, zoom }: Scene): number {
	const mark = marks.find(({ id }) => id === code);
	return mark ? Math.max(markClearance(mark), drawnRadius(mark, visible.largest, zoom)) : 0;
}

/** The path from the edge of the mark it leaves: a mark that fades into its halo is read through. */
function drawnPath(path: Path, from: Position, { marks, zoom, projection }: Scene): Path {
	// a mark that has stepped aside leaves the place free
	const isThere = (mark: Mark) =>
		mark.origin === null && pixelDistance(mark.position, from, 0) === 0;
	const mark = marks.find(isThere);
	const extent = mark ? drawnExtent(mark) : null;
	// where the zoom step ends the line begins at the mark's edge, before that a little below it
	return extent === null
		? path
		: startedAfter(path, extent, localZoom(zoomStepEnd(zoom), from, projection));
}
