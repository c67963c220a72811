/** What the live map is given, and what it tells of itself. */
import type { Mark } from '../model/marks/marks';
import type { Selection } from '../model/marks/selection';
import type { BaseMap } from '../geometry/baseMap';
import type { Bounds } from '../geometry/position';
import type { CountryCode } from '../model/types';
import type { Drawing } from '../scene/drawing';
import type { ScreenMark } from '../scene/marks/hit';
import type { CameraEvents } from '../state/engine';
import type { FinerLand } from './adapter/refine';

export interface MapOptions {
	/** The bounds it opens on, and goes home to; read again when the frame's shape changes. */
	readonly home: () => Bounds;
	/** The reader's own view; null opens at home. */
	readonly view: Bounds | null;
	/** Collections of the base map, by name. */
	readonly land: BaseMap;
	/** Finer collections: for when the map has drawn, and for close up. */
	readonly finerLand: FinerLand;
	/** Two fingers or a modifier key move the map, so that a page around it can scroll. */
	readonly isEmbedded: boolean;
	/** No gesture moves it. */
	readonly isLocked: boolean;
	readonly locale: Record<string, string>;
	/** What it draws first, read once it has told the zoom that it opens at. */
	readonly drawing: () => Drawing;
	readonly events: MapEvents;
}

export interface MapEvents extends CameraEvents, PointerEvents {
	/** Drawn for the first time, or again after a lost context. */
	readonly onready: () => void;
	readonly onfail: (failure: MapFailure) => void;
}

export interface PointerEvents {
	readonly onmark: (mark: Mark) => void;
	/** A name or a number was pressed. */
	readonly onwords: (selection: Selection) => void;
	readonly oncountry: (code: CountryCode) => void;
	readonly onhover: (mark: ScreenMark | null) => void;
}

/** It never drew, or the browser took its graphics away, which may come back. */
export type MapFailure = 'start' | 'lost';
