/** What the map writes: a text, where it may stand beside its point, and how it weighs against others. */
import type { Position } from '../../geometry/position';
import type { Text } from '../../model/types';

/** What a label names; the lower is the nearer to the story. */
export const LABEL_RANKS = { place: 0, country: 1, otherCountry: 2, city: 3, sea: 4 } as const;
export type LabelRank = (typeof LABEL_RANKS)[keyof typeof LABEL_RANKS];

/** The part of a text that lies nearest to its point, as the style specification names it. */
export type Anchor =
	| 'center'
	| 'left'
	| 'right'
	| 'top'
	| 'bottom'
	| 'top-left'
	| 'top-right'
	| 'bottom-left'
	| 'bottom-right';

export interface Label {
	readonly id: string;
	readonly rank: LabelRank;
	readonly position: Position;
	/** CSS pixels. */
	readonly size: number;
	/** With its line breaks. */
	readonly name: Text;
	/** What is written instead where the name has no room. */
	readonly short?: Text | undefined;
	/** What stands below the name, each in the hue of its operation. */
	readonly numbers: readonly LabelNumber[];
	/** Best first. */
	readonly anchors: readonly Anchor[];
	/** CSS pixels from the point that the text must keep: to the left and right, and above and below. */
	readonly clearance: { readonly across: number; readonly down: number };
	/** Among labels of one rank the larger chooses its place first. */
	readonly weight: number;
}

interface LabelNumber {
	readonly text: string;
	/** Without letters that only say what its hue says, for where those find no place. */
	readonly bare?: string | undefined;
	readonly rank: number;
}

export interface PlacedLabel extends Label {
	readonly anchor: Anchor;
	/** CSS pixels from the point to the text, in the anchor's direction. */
	readonly distance: number;
	/** The numbers stand behind the name, not below it. */
	readonly isInline: boolean;
	/** It fits only from half-way to the next step. */
	readonly isDeferred: boolean;
}
