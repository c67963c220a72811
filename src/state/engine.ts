/** What draws the map, the live one or the poster in its place, and what it can be asked to do. */
import type { Bounds, Position } from '../geometry/position';
import type { Point } from '../geometry/screen';
import type { MapView } from './mapView';

/** The whole world fits a small phone. */
export const SMALLEST_ZOOM = 0;

/** Nothing here is known more finely, and a street would turn a city into a building. */
export const LARGEST_ZOOM = 10;

/** Milliseconds that marks take to come apart or merge. */
export const MARKS_MOVE = 250;

/** Something only the map can do, asked for as a value. */
export type CameraRequest = ReaderRequest | ReturnRequest | TravelRequest;

/** What a reader asks for becomes her own view. */
export type ReaderRequest =
	| { readonly type: 'home' }
	| { readonly type: 'zoom'; readonly by: number }
	/** CSS pixels. */
	| { readonly type: 'pan'; readonly right: number; readonly down: number }
	| { readonly type: 'show'; readonly sight: Sight };

/** Back to a view that the reader had, to a hair; null is home. */
export interface ReturnRequest {
	readonly type: 'return';
	readonly to: Bounds | null;
}

/** Calmly on to another part of the story; null is home. */
export interface TravelRequest {
	readonly type: 'travel';
	readonly to: Bounds | null;
}

/** How something comes into sight. */
export interface Sight {
	readonly position: Position;
	/** The zoom that tells how large a length is drawn: on a globe, the one at its equator. */
	readonly equatorZoom: number;
	/** Where in the frame the position ends up. */
	readonly at: Point;
}

export interface MapEngine<Drawing> {
	/** What it shows at the moment. */
	readonly view: MapView;
	/** Goes where it is asked to. */
	move(request: CameraRequest): void;
	/** Brings what is opened into sight. */
	reveal(sight: Sight): void;
	/** Shows what has changed since the last drawing. */
	draw(drawing: Drawing): void;
	remove(): void;
}

/** Why it stands where it does: the reader moved it, the page did, or its frame has another size. */
export type RestCause = 'reader' | 'page' | 'frame';

/** What an engine tells of its camera. */
export interface CameraEvents {
	/** Before its first frame, the zoom that it will draw. */
	readonly onopening: (equatorZoom: number) => void;
	/** In each frame of a movement. */
	readonly onmove: (view: MapView) => void;
	readonly onrest: (view: MapView, cause: RestCause) => void;
}
