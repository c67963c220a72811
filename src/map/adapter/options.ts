/** What the live map is given, and what it tells of itself. */
import type { Projection } from '../../geometry/globe';
import type { Mark } from '../../model/marks/marks';
import type { Bounds } from '../../geometry/position';
import type { CountryCode } from '../../model/types';
import type { CameraRequest, Insets } from '../../state/camera';
import type { ScreenMark } from '../../scene/marks/hit';
import type { Scene } from '../../scene/scene';
import type { Features } from '../../scene/feature';
import type { Box } from '../../scene/labels/occupied';
import type { Look } from '../style';
import type { Listeners } from './gestures';
import type { FinerLand } from './refine';

export interface MapOptions extends Listeners {
	/** The bounds it opens on, and goes home to; read again when the frame's shape changes. */
	readonly home: () => Bounds;
	/** The bounds a link asked for; null opens at home. */
	readonly view: Bounds | null;
	/** Collections of the base map, by name. */
	readonly land: Readonly<Record<string, Features>>;
	/** Finer collections: for when the map has drawn, and for close up. */
	readonly finerLand: FinerLand;
	/** Two fingers or a modifier key move the map, so that a page around it can scroll. */
	readonly isEmbedded: boolean;
	readonly locale: Record<string, string>;
	/** At a zoom step, a globe's at its equator. */
	readonly scene: (step: number, projection: Projection) => Scene;
	readonly projection: () => Projection;
	readonly look: () => Look;
	/** The mark that is opened, and the country lit for it. */
	readonly selected: () => { readonly mark: Mark | null; readonly country: CountryCode | null };
	readonly request: () => CameraRequest | null;
	/** What covers the frame when a mark has to be seen. */
	readonly covered: () => Insets;
	/** What lies over the frame, in its CSS pixels: no name is half hidden below it. */
	readonly covers: () => readonly Box[];
	/** After each movement: the marks in the frame, the zoom, and the bounds where the reader chose them. */
	readonly onmove: (frame: MapFrame) => void;
	/** Drawn for the first time, or again after a lost context. */
	readonly onready: () => void;
	/** It cannot draw, or no longer can. */
	readonly onfail: () => void;
}

export interface MapFrame {
	readonly marks: readonly ScreenMark[];
	readonly bounds: Bounds;
	readonly zoom: number;
	/** The zoom that tells how large the ground is: on a globe, the one at its equator. */
	readonly ground: number;
	/** Ids of the marks that lie in the frame. */
	readonly seen: ReadonlySet<string>;
	/** Stands at its home bounds. */
	readonly isHome: boolean;
	/** The reader has moved it, or asked it to move, since it opened. */
	readonly hasMoved: boolean;
}
