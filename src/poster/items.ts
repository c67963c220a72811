/** What stands on the poster at a zoom step: read from the very features that the map draws. */
import type { Point } from 'geojson';
import type { Scene } from '../scene/scene';
import { REACH } from '../scene/marks/hit';
import { circlesOf } from '../scene/kinds/circles/features';
import {
	features as flowFeatures,
	type FlowArrow,
	type FlowFeature
} from '../scene/kinds/flows/features';
import { WAY_SIZE } from '../scene/kinds/flows/look';
import { features as numberFeatures } from '../scene/kinds/numbers/features';
import { features as placeFeatures } from '../scene/kinds/places/features';
import { drawnAs, drawnRadius } from '../scene/kinds/places/size';
import type { Anchor, LabelRank, PlacedLabel } from '../scene/labels/label';
import { labelsOf } from '../scene/kinds/labels/features';
import { scaleAt } from '../scene/scale';
import type { Position } from '../geometry/position';
import { short } from './plane';

export type PosterItem = { readonly position: Position } & (
	| {
			readonly type: 'circle';
			readonly radius: number;
			readonly rank: number;
	  }
	| {
			readonly type: 'mark';
			readonly id: string;
			readonly recipe: string;
			readonly count: string;
			/** Letters for the operations whose colour others share; mostly empty. */
			readonly initials: string;
			readonly radius: number;
			readonly opacity: number;
	  }
	| {
			readonly type: 'arrow';
			readonly rank: number;
			readonly bearing: number;
			readonly size: number;
	  }
	| { readonly type: 'number'; readonly rank: number; readonly label: string }
	/** A mark that its circles or its halo already draw. */
	| { readonly type: 'spot'; readonly id: string; readonly radius: number }
	| PosterLabel
);

export interface PosterLabel {
	readonly type: 'label';
	readonly id: string;
	readonly position: Position;
	readonly text: string;
	/** What stands below the text, each in the hue of its operation. */
	readonly numbers: readonly { readonly text: string; readonly rank: number }[];
	readonly rank: LabelRank;
	/** The part of the text that lies nearest to the position. */
	readonly anchor: Anchor;
	/** CSS pixels from the position to where the text begins, in the anchor's direction. */
	readonly distance: number;
	/** The numbers stand behind the text, not below it. */
	readonly isInline: boolean;
	/** It has room only half-way to the next step. */
	readonly isLate: boolean;
}

/** In drawing order, bottom to top. */
export function posterItems(scene: Scene, language: string): PosterItem[] {
	return [
		...circlesOf(scene).map(({ position, radius, rank }): PosterItem => ({
			type: 'circle',
			position,
			radius: radius * scaleAt(scene.zoom),
			rank
		})),
		...labelsOf(scene).map((label) => labelItem(label, language)),
		...flowFeatures(scene).flatMap((part) => (isArrow(part) ? [arrowItem(part)] : [])),
		...numberFeatures(scene).map(({ geometry, properties: { rank, text } }): PosterItem => ({
			type: 'number',
			position: positionOf(geometry),
			rank,
			label: text
		})),
		...placeFeatures(scene).map(({ geometry, properties }): PosterItem => {
			const { image: recipe, ...mark } = properties;
			return { ...mark, type: 'mark', position: positionOf(geometry), recipe };
		}),
		...spots(scene)
	];
}

/** How an arrowhead's drawing, 14 CSS pixels across, is turned and made smaller about its middle. */
export function arrowTurn({ bearing, size }: { bearing: number; size: number }): string {
	const smaller = size === 1 ? '' : ` translate(7 7) scale(${size}) translate(-7 -7)`;
	return ` rotate(${short(bearing)} 7 7)${smaller}`;
}

function spots({ marks, visible, zoom }: Scene): PosterItem[] {
	return marks
		.filter((mark) => drawnAs(mark) !== 'image')
		.map((mark) => ({
			type: 'spot',
			id: mark.id,
			position: mark.position,
			radius: Math.max(REACH.fine, drawnRadius(mark, visible.largest, zoom))
		}));
}

function isArrow(part: FlowFeature): part is FlowArrow {
	return part.geometry.type === 'Point';
}

function arrowItem({ geometry, properties: { part, rank, bearing } }: FlowArrow): PosterItem {
	const size = part === 'way' ? WAY_SIZE : 1;
	return { type: 'arrow', position: positionOf(geometry), rank, bearing, size };
}

function labelItem(label: PlacedLabel, language: string): PosterLabel {
	const { name, ...placed } = label;
	return { ...placed, type: 'label', text: name[language] ?? '' };
}

function positionOf({ coordinates }: Point): Position {
	return coordinates as unknown as Position;
}
