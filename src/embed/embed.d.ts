/**
 * What the frame and the page around it say to each other, version 1. Published as `embed.d.ts` beside `embed.js`, so
 * it imports nothing. Every message is a plain object that `postMessage` carries.
 */

/** What a reader sees. Null is the default: everything, the story's own measure, the map as it opens. */
export interface MapState {
	/** Ids in the story's order; null is all of them, an empty list none. */
	readonly operations: readonly string[] | null;
	readonly kinds: readonly string[] | null;
	/** `2021`, `2021-03` or `2021-03-09`. */
	readonly from: string | null;
	readonly to: string | null;
	readonly measure: string | null;
	/** `none` leaves out what has no date. */
	readonly undated: 'none' | null;
	/** `one`: only what rests on one source at most. */
	readonly sources: 'one' | null;
	/** `figures`: the numbers alone, with a table of them; null for the story. */
	readonly reading: 'figures' | null;
	/** What is opened: an event, else places, else a country. */
	readonly event: string | null;
	readonly places: readonly string[] | null;
	readonly country: string | null;
	/** The chapter of the guided story that is open. While one is, its own choice and view are shown instead. */
	readonly chapter: string | null;
	readonly projection: 'globe' | null;
	readonly theme: 'light' | 'dark' | null;
	/** West, south, east, north in degrees. */
	readonly view: readonly [west: number, south: number, east: number, north: number] | null;
}

/** To the frame: change what is named, and nothing else. A setting that the frame's address locks stays as it is. */
export interface MapSet {
	readonly type: 'map:set';
	readonly version: 1;
	/** Where it is given, a `map:state` with the same id answers. */
	readonly id?: string | number;
	readonly state: Partial<MapState>;
}

/** To the frame: a `map:state` with the same id answers. */
export interface MapGet {
	readonly type: 'map:get';
	readonly version: 1;
	readonly id: string | number;
}

/** From the frame, once, when it listens. */
export interface MapReady {
	readonly type: 'map:ready';
	readonly version: 1;
	readonly title: string;
	readonly state: MapState;
}

/** From the frame, whenever what is seen has changed, and as an answer. */
export interface MapStated {
	readonly type: 'map:state';
	readonly version: 1;
	readonly id?: string | number;
	readonly state: MapState;
}

/** From the frame, whenever something is opened or closed; all three are null where nothing is open. */
export interface MapSelect {
	readonly type: 'map:select';
	readonly version: 1;
	readonly event: string | null;
	readonly places: readonly string[] | null;
	readonly country: string | null;
}

/** From the frame, unless its height is fixed: CSS pixels that show all of it. */
export interface MapHeight {
	readonly type: 'map:height';
	readonly version: 1;
	readonly height: number;
}

export type HostMessage = MapSet | MapGet;
export type FrameMessage = MapReady | MapStated | MapSelect | MapHeight;

/**
 * `<map-embed src="https://…/embed/?…" title="…" height="640">what stands until the map has come</map-embed>`. It keeps
 * room for the height, loads as it comes near, then takes the height that the frame asks for. Its events are the
 * frame's messages: `event.detail` is the message.
 */
export interface MapEmbedElement extends HTMLElement {
	/** Changes what is named; gives what is then seen. Waits until the frame listens. */
	set(state: Partial<MapState>): Promise<MapState>;
	/** What is seen. Waits until the frame listens. */
	get(): Promise<MapState>;
}

declare global {
	interface HTMLElementTagNameMap {
		'map-embed': MapEmbedElement;
	}
	interface HTMLElementEventMap {
		'map:ready': CustomEvent<MapReady>;
		'map:state': CustomEvent<MapStated>;
		'map:select': CustomEvent<MapSelect>;
		'map:height': CustomEvent<MapHeight>;
	}
}
