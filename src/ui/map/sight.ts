/** How the map comes to show marks: as near as helps, clear of all that lies over it. Pixels are CSS pixels of its frame. */
import { fitting } from '../../geometry/globe';
import { boundsAround, pixelDistance } from '../../geometry/mercator';
import type { Position } from '../../geometry/position';
import type { Box, Point } from '../../geometry/screen';
import type { Sight } from '../../state/engine';
import { clearPart, clearPoint, isClear, sizeOf, type Clearance } from './clearing';

/** CSS pixels around a mark that stay free: where there is room for them, and where there is little. */
const MARGIN = { usual: 48, least: 24 };

/** CSS pixels: a part with a side smaller than this has room for a mark only in its middle. */
const CRAMPED = 420;

/** How much further away the map may be looked at, and in what steps, for all that is shown to be clear. */
const RETREAT = { most: 2, by: 0.25 };

/** The part of the map that the reader sees. */
export class ClearPart {
	readonly #part: Box;
	readonly #covers: readonly Box[];
	readonly #margin: number;
	/** Too small for a mark to be seen well anywhere but in its middle. */
	readonly isCramped: boolean;

	/** Of a part of the frame, with what lies over it. */
	constructor(part: Box, covers: readonly Box[]) {
		this.#covers = covers;
		this.#part = clearPart(part, covers);
		this.isCramped = Math.min(...Object.values(sizeOf(this.#part))) < CRAMPED;
		this.#margin = this.isCramped ? MARGIN.least : MARGIN.usual;
	}

	/** Whether a mark there is clear of all that lies over the map. */
	holds(point: Point): boolean {
		return isClear(point, this.#part, this.#covers, this.#around());
	}

	/** The closest zoom at which all positions fit. */
	zoomFor(positions: readonly Position[]): number {
		const { width, height } = sizeOf(this.#part);
		const left = (side: number) => Math.max(1, side - 2 * this.#margin);
		return fitting(boundsAround(positions), { width: left(width), height: left(height) }).zoom;
	}

	/** Shows what stands on the map at a zoom, from a little further away where it is not clear there. */
	sightOf(equatorZoom: number, drawnAt: (equatorZoom: number) => readonly Position[]): Sight {
		const nearest = this.#sightAt(equatorZoom, drawnAt(equatorZoom));
		// one mark takes as much room from anywhere
		if (nearest.isClear || drawnAt(equatorZoom).length === 1) return nearest.sight;
		for (let less: number = RETREAT.by; less <= RETREAT.most; less += RETREAT.by) {
			const further = this.#sightAt(equatorZoom - less, drawnAt(equatorZoom - less));
			if (further.isClear) return further.sight;
		}
		return nearest.sight;
	}

	#sightAt(equatorZoom: number, positions: readonly Position[]) {
		const bounds = boundsAround(positions);
		const [west, south, east, north] = bounds;
		const clearance = this.#around({
			across: pixelDistance([west, north], [east, north], equatorZoom) / 2,
			down: pixelDistance([west, south], [west, north], equatorZoom) / 2
		});
		const at = clearPoint(this.#part, this.#covers, clearance);
		const position = fitting(bounds, sizeOf(this.#part)).centre;
		return {
			sight: { position, equatorZoom, at },
			isClear: isClear(at, this.#part, this.#covers, clearance)
		};
	}

	#around({ across, down }: Clearance = { across: 0, down: 0 }): Clearance {
		return { across: across + this.#margin, down: down + this.#margin };
	}
}
