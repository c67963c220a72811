/** Draws marks on their way above the map, which shows them only where they rest. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { movements, type Movement } from '../../model/marks/movement';
import { project, unproject } from '../../geometry/mercator';
import type { Position } from '../../geometry/position';
import { drawImage } from '../../scene/images';
import { rasterise } from '../../scene/images/raster';
import type { Scene } from '../../scene/scene';
import { features as placeFeatures, type PlaceFeature } from '../../scene/kinds/places/features';
import { STORY } from '../../scene/kinds/mapSources';
import { MARKS_MOVE } from '../../state/engine';
import type { Session } from '../session';

/** A movement with the properties that the layer draws its mark by. */
export interface Moving extends Movement {
	readonly properties: PlaceFeature['properties'];
}

/** The marks that another zoom of the same scene moves, unless the reader wants no movement. */
export function movingBetween(
	before: Scene | null,
	after: Scene,
	present: ReadonlyMap<string, Position>
): Moving[] {
	const isZoom = before?.visible === after.visible && before.projection === after.projection;
	if (!isZoom || matchMedia('(prefers-reduced-motion: reduce)').matches) return [];
	const former = before.marks.map((mark) => ({
		...mark,
		position: present.get(mark.id) ?? mark.position
	}));
	const features = [before, after].flatMap(placeFeatures);
	const properties = new Map(features.map(({ properties: own }) => [own.id, own]));
	return movements(former, after.marks).flatMap((own) => {
		const drawnBy = properties.get(own.mark.id);
		return drawnBy ? [{ ...own, properties: drawnBy }] : [];
	});
}

interface Drawn extends Moving {
	readonly element: HTMLElement;
}

export class MovingMarks {
	readonly #session: Session;
	readonly #map: MapLibreMap;
	readonly #layer = document.createElement('div');
	#drawn: readonly Drawn[] = [];
	#start = 0;
	#frame = 0;

	constructor(session: Session) {
		const { map } = session;
		this.#session = session;
		this.#map = map;
		this.#layer.className = 'moving-marks';
		this.#layer.setAttribute('aria-hidden', 'true');
		map.getContainer().append(this.#layer);
		map.once('remove', () => cancelAnimationFrame(this.#frame));
	}

	get areMoving(): boolean {
		return this.#drawn.length > 0;
	}

	/** Where each mark that is on its way is now, by id. */
	get positions(): ReadonlyMap<string, Position> {
		const along = this.#along(performance.now());
		return new Map(this.#drawn.map((own) => [own.mark.id, positionAt(own, along)]));
	}

	/** Sets marks on their way; those still on theirs must be at the start of these. */
	move(moving: readonly Moving[], theme: string): void {
		this.#rest();
		if (moving.length === 0) return;
		this.#drawn = moving.map((own) => ({ ...own, element: picture(own, theme) }));
		this.#layer.replaceChildren(...this.#drawn.map(({ element }) => element));
		for (const { mark } of moving) this.#hide(mark.id);
		this.#start = performance.now();
		this.#draw(this.#start);
	}

	#draw = (now: number): void => {
		const along = this.#along(now);
		if (along === 1) return this.#rest();
		const { toPixels, isBehind } = this.#session.view;
		for (const own of this.#drawn) {
			const position = positionAt(own, along);
			const { x, y } = toPixels(position);
			own.element.style.translate = `${x}px ${y}px`;
			own.element.hidden = isBehind(position);
		}
		this.#frame = requestAnimationFrame(this.#draw);
	};

	/** Leaves the marks to the map. */
	#rest(): void {
		cancelAnimationFrame(this.#frame);
		for (const { mark } of this.#drawn) {
			this.#map.removeFeatureState({ source: STORY, id: mark.id }, 'moving');
		}
		this.#drawn = [];
		this.#layer.replaceChildren();
	}

	#hide(id: string): void {
		this.#map.setFeatureState({ source: STORY, id }, { moving: true });
	}

	#along(now: number): number {
		return Math.min(1, Math.max(0, (now - this.#start) / MARKS_MOVE));
	}
}

/** Straight on the flat map, slow at both ends. */
function positionAt({ from, to }: Movement, along: number): Position {
	const eased = along * along * (3 - 2 * along);
	const [ax, ay] = project(from);
	const [bx, by] = project(to);
	return unproject([ax + (bx - ax) * eased, ay + (by - ay) * eased]);
}

/** The mark as the map draws it, its middle at the element's own corner. */
function picture({ properties }: Moving, theme: string): HTMLElement {
	const element = document.createElement('div');
	element.style.opacity = String(properties.opacity);
	const drawing = drawImage(`${properties.image}|${theme}`);
	if (drawing) {
		const ratio = Math.max(2, Math.ceil(devicePixelRatio));
		const pixels = rasterise(drawing, ratio);
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [pixels.width, pixels.height];
		canvas.style.width = `${pixels.width / ratio}px`;
		canvas.getContext('2d')?.putImageData(pixels, 0, 0);
		element.append(canvas);
	}
	const count = document.createElement('span');
	count.textContent = properties.count;
	element.append(count);
	return element;
}
