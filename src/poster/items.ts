/** What stands on the poster at a zoom step: read from the very features that the map draws. */
import type { Features, Properties, Scene } from '../scene/kinds/kind';
import { drawnRadius, REACH } from '../scene/marks/hit';
import { featuresByKind } from '../scene/kinds';
import { WAY_SIZE } from '../scene/kinds/flows/flowParts';
import type { Anchor, LabelRank, PlacedLabel } from '../scene/labels/label';
import { labelsOf } from '../scene/kinds/labels/labels';
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
	const data = featuresByKind(scene);
	return [
		...points(data.circles).map(([position, circle]): PosterItem => ({
			type: 'circle',
			position,
			radius: Number(circle.radius) * scaleAt(scene.zoom),
			rank: Number(circle.rank)
		})),
		...labelsOf(scene).map((label) => labelItem(label, language)),
		...points(data.flows).flatMap(([position, part]) => flowItem(position, part)),
		...points(data.places).map(([position, mark]): PosterItem => ({
			type: 'mark',
			position,
			id: mark.id,
			recipe: String(mark.image),
			count: String(mark.count),
			initials: String(mark.initials),
			radius: Number(mark.radius),
			opacity: Number(mark.opacity)
		})),
		...spots(scene, data.places)
	];
}

/** How an arrowhead's drawing, 14 CSS pixels across, is turned and made smaller about its middle. */
export function arrowTurn({ bearing, size }: { bearing: number; size: number }): string {
	const smaller = size === 1 ? '' : ` translate(7 7) scale(${size}) translate(-7 -7)`;
	return ` rotate(${short(bearing)} 7 7)${smaller}`;
}

function spots({ marks, visible, zoom }: Scene, drawn: Features | undefined): PosterItem[] {
	const ids = new Set(drawn?.features.map(({ properties }) => properties.id));
	return marks
		.filter(({ id }) => !ids.has(id))
		.map((mark) => ({
			type: 'spot',
			id: mark.id,
			position: mark.position,
			radius: Math.max(REACH.fine, drawnRadius(mark, visible.largest, zoom))
		}));
}

function flowItem(position: Position, { part, rank, bearing, label }: Properties): PosterItem[] {
	if (part === 'head' || part === 'way') {
		const size = part === 'way' ? WAY_SIZE : 1;
		return [{ type: 'arrow', position, rank: Number(rank), bearing: Number(bearing), size }];
	}
	return [{ type: 'number', position, rank: Number(rank), label: String(label) }];
}

function labelItem(label: PlacedLabel, language: string): PosterLabel {
	const { name, ...placed } = label;
	return { ...placed, type: 'label', text: name[language] ?? '' };
}

function points(features: Features | undefined): [Position, Properties][] {
	return (features?.features ?? []).flatMap(({ geometry, properties }) =>
		geometry.type === 'Point' ? [[geometry.coordinates as unknown as Position, properties]] : []
	);
}
