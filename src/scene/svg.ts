/** What a kind gives to be drawn as SVG: things that the poster and a picture each write in their own way. */
import type { LineString, MultiLineString, Polygon } from 'geojson';
import type { BasePart } from '../geometry/baseMap';
import type { Position } from '../geometry/position';
import type { CountryCode } from '../model/types';
import type { Drawing } from './images/shapes';
import type { Anchor } from './labels/label';
import type { LineLook } from './line';
import { hueOfRank, type ColourName, type Palette } from './palette';
import type { Scene } from './scene';
import type { TextLook } from './text';

/** What a kind draws; `rules` of the same look for what a page draws by its style sheet. */
export interface Svg {
	/** What lies on the ground, and moves and grows with it, bottom to top. */
	readonly ground?: (scene: Scene) => readonly GroundPart[];
	/** The same for what follows the marks, which merge and part from one zoom step to the next. */
	readonly groundOfStep?: (scene: Scene) => readonly GroundPart[];
	/** What stands on the ground at its own size, bottom to top. */
	readonly symbols?: (scene: Scene) => readonly MapSymbol[];
	/** Every look that its symbols write in. */
	readonly texts?: readonly TextLook[];
	/** How a page's style sheet draws the areas that change while the ground stays, by their layers. */
	readonly areas?: Readonly<Record<string, AreaLook>>;
	/** The ring around the mark that is opened: CSS pixels from its image, and its width. */
	readonly ring?: { readonly colour: ColourName; readonly gap: number; readonly width: number };
}

/** A colour of the palette, or the hue of an operation by its rank. */
export type Ink = ColourName | number;

export function inked(palette: Palette, ink: Ink): string {
	return typeof ink === 'number' ? hueOfRank(palette, ink) : palette[ink];
}

/** An even colour, or a tile that is repeated. */
export type AreaLook =
	| { readonly colour: ColourName; readonly opacity?: number }
	| { readonly tile: (palette: Palette) => Drawing };

export type GroundPart =
	/** All that nothing else covers. */
	| { readonly type: 'background'; readonly colour: ColourName }
	/** Countries of the base map; all of them, unless a layer draws some. */
	| { readonly type: 'countries'; readonly look: AreaLook; readonly among?: Among }
	/** A line of the base map. */
	| { readonly type: 'border'; readonly part: BasePart; readonly look: LineLook }
	| {
			readonly type: 'area';
			readonly geometry: Polygon;
			readonly look: { readonly colour: ColourName; readonly opacity: number };
			readonly edge: LineLook;
	  }
	| {
			readonly type: 'line';
			readonly geometry: LineString | MultiLineString;
			readonly ink: Ink;
			readonly look: Omit<LineLook, 'colour'>;
	  }
	/** CSS pixels, which do not grow with the ground. */
	| {
			readonly type: 'dot';
			readonly position: Position;
			readonly radius: number;
			readonly colour: ColourName;
	  };

export interface Among {
	readonly layer: string;
	readonly codes: readonly CountryCode[];
}

export type MapSymbol = CircleSymbol | ImageSymbol | SpotSymbol | TextSymbol;

interface Standing {
	readonly position: Position;
}

export interface CircleSymbol extends Standing {
	readonly type: 'circle';
	/** CSS pixels. */
	readonly radius: number;
	readonly ink: Ink;
	readonly opacity: number;
	/** CSS pixels of its edge; 0 for none. */
	readonly edge: number;
}

export interface ImageSymbol extends Standing {
	readonly type: 'image';
	readonly drawing: (palette: Palette) => Drawing;
	/** Degrees clockwise, and the share of its size, about its middle. */
	readonly turn?: number;
	readonly size?: number;
	readonly opacity?: number;
	/** The id of the mark that it is. */
	readonly mark?: string;
	/** CSS pixels of the mark, whose image may reach beyond. */
	readonly radius?: number;
	/** Words in its middle, and below it to the right; mostly empty. */
	readonly inside?: { readonly text: string; readonly look: TextLook };
	readonly beside?: { readonly text: string; readonly look: TextLook };
}

/** A mark that something else already draws. */
export interface SpotSymbol extends Standing {
	readonly type: 'spot';
	readonly mark: string;
	/** CSS pixels. */
	readonly radius: number;
}

export interface TextSymbol extends Standing {
	readonly type: 'text';
	readonly id: string;
	readonly text: string;
	readonly look: TextLook;
	/** In place of the look's colour. */
	readonly ink?: Ink;
	/** What stands below the text, each in the hue of its operation. */
	readonly numbers: readonly { readonly text: string; readonly rank: number }[];
	/** The part of the text that lies nearest to the position. */
	readonly anchor: Anchor;
	/** CSS pixels from the position to where the text begins, in the anchor's direction. */
	readonly distance: number;
	/** The numbers stand behind the text, not below it. */
	readonly isInline: boolean;
	/** It has room only half-way to the next step. */
	readonly isDeferred: boolean;
}
