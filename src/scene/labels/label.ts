/** What the map writes: a text, where it may stand beside its point, and how it weighs against others. */
import type { Position } from '../../geometry/position';
import type { Text } from '../../model/types';
import { names, type Properties } from '../kinds/kind';

/** The most operations whose numbers stand below one country's name, each in its hue. */
export const MOST_NUMBERS = 6;

/** The page's regular face under a name that makes MapLibre slant it: the page's style sheet declares it. */
export const SLANTED_FONT = 'Label Italic';

/** CSS pixels: names of the story, and of what only helps to find one's way. */
export const LABEL_SIZE = 12;
export const QUIET_SIZE = 11;

/** What a label names. The label layers, the poster and its style sheet go by it. */
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
	/** With its line breaks. */
	readonly name: Text;
	/** What is written instead where the name has no room. */
	readonly short?: Text | undefined;
	/** What stands below the name, each in the hue of its operation. */
	readonly numbers: readonly { readonly text: string; readonly rank: number }[];
	/** Best first. */
	readonly anchors: readonly Anchor[];
	/** CSS pixels from the point that the text must keep: to the left and right, and above and below. */
	readonly clearance: { readonly across: number; readonly down: number };
	/** Among labels of one rank the larger chooses its place first. */
	readonly weight: number;
}

export interface PlacedLabel extends Label {
	readonly anchor: Anchor;
	/** CSS pixels from the point to the text, in the anchor's direction. */
	readonly distance: number;
	/** The numbers stand behind the name, not below it. */
	readonly isInline: boolean;
	/** It finds room only half-way to the next step. */
	readonly isLate: boolean;
}

/** How the map's source names what it holds of a rank. */
export function partOf(rank: LabelRank): string {
	return `label:${rank}`;
}

export function sizeOf({ rank }: Label): number {
	return rank > LABEL_RANKS.country ? QUIET_SIZE : LABEL_SIZE;
}

/** What the label layers read; the importance decides should MapLibre still find two in each other's way. */
export function labelProperties(label: PlacedLabel, importance: number): Properties {
	return {
		id: label.id,
		part: partOf(label.rank),
		...names(label.name),
		...Object.fromEntries(
			label.numbers.flatMap(({ text, rank }, index) => [
				[`number:${index}`, separator(index, label) + text],
				[`rank:${index}`, rank]
			])
		),
		anchor: label.anchor,
		distance: label.distance / sizeOf(label),
		order: importance
	};
}

function separator(index: number, { isInline }: PlacedLabel): string {
	if (index > 0) return ' · ';
	return isInline ? ' ' : '\n';
}
