/** One live map from its start to its end: what its parts share. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../geometry/position';
import type { FrameSize } from '../geometry/screen';
import type { Drawing } from '../scene/drawing';
import type { MapView } from '../state/mapView';
import { viewOf } from './adapter/view';
import type { MapEvents, MapOptions } from './options';

export class Session {
	readonly map: MapLibreMap;
	readonly container: HTMLElement;
	readonly events: MapEvents;
	readonly home: () => Bounds;
	/** What is to be drawn. */
	drawing: Drawing;
	/** Stands where the story is at home. */
	isHome: boolean;
	/** Has drawn, and still can. */
	isReady = false;

	constructor(map: MapLibreMap, container: HTMLElement, options: MapOptions, drawing: Drawing) {
		this.map = map;
		this.container = container;
		this.events = options.events;
		this.home = options.home;
		this.isHome = options.view === null;
		this.drawing = drawing;
	}

	get frame(): FrameSize {
		return sizeOf(this.container);
	}

	get view(): MapView {
		return viewOf(this);
	}

	/** Something is on its way to the screen. Tests, hosts and benchmarks wait for it. */
	readonly busy = (): void => {
		this.container.dataset.map = 'busy';
	};
}

/** Shows in the map what a drawing asks for, and all of it again once the style has been loaded anew. */
export type Part = (drawing: Drawing, isStyleNew: boolean) => void;

export function sizeOf({ clientWidth, clientHeight }: HTMLElement): FrameSize {
	return { width: clientWidth, height: clientHeight };
}
