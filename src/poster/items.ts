/** What stands on the poster at a zoom step: read from the very features that the map draws. */
import type { Features, Properties, Scene } from '../map/layers/kind';
import { drawnRadius, REACH } from '../map/hit';
import { sourceData } from '../map/layers';
import { LABEL_SIZE, MOST_NUMBERS } from '../map/layers/countryNames';
import { scaleAt } from '../map/scale';
import type { Position } from '../model/types';

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
	| { readonly type: 'arrow'; readonly rank: number; readonly bearing: number }
	| { readonly type: 'number'; readonly rank: number; readonly label: string }
	/** A mark that its circles or its halo already draw. */
	| { readonly type: 'spot'; readonly id: string; readonly radius: number }
	| PosterLabel
);

export interface PosterLabel {
	readonly type: 'label';
	readonly position: Position;
	readonly text: string;
	/** What stands below the text, each in the hue of its operation. */
	readonly numbers: readonly { readonly text: string; readonly rank: number }[];
	/** As the label layers rank them: 0 a place, 1 a country of the story, 2 any other. */
	readonly rank: number;
	/** CSS pixels from the position to where the text begins: beside a place, below a country. */
	readonly distance: number;
	readonly order: number;
}

/** In drawing order, bottom to top; labels not yet kept apart. */
export function posterItems(scene: Scene, language: string): PosterItem[] {
	const data = sourceData(scene);
	return [
		...points(data.circles).map(([position, circle]): PosterItem => ({
			type: 'circle',
			position,
			radius: Number(circle.radius) * scaleAt(scene.zoom),
			rank: Number(circle.rank)
		})),
		...points(data.labels).map(([position, label]) => labelItem(position, label, language)),
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
	if (part === 'head') {
		return [{ type: 'arrow', position, rank: Number(rank), bearing: Number(bearing) }];
	}
	return [{ type: 'number', position, rank: Number(rank), label: String(label) }];
}

function labelItem(position: Position, label: Properties, language: string): PosterLabel {
	return {
		type: 'label',
		position,
		text: String(label[`name:${language}`] ?? ''),
		numbers: numbersOf(label),
		rank: Number(label.rank),
		distance: LABEL_SIZE * Number(label.distance),
		order: Number(label.order)
	};
}

function numbersOf(label: Properties): PosterLabel['numbers'] {
	return Array.from({ length: MOST_NUMBERS }, (_, index) => index).flatMap((index) => {
		const text = label[`number:${index}`];
		return text === undefined
			? []
			: [{ text: String(text).trim(), rank: Number(label[`rank:${index}`]) }];
	});
}

function points(features: Features | undefined): [Position, Properties][] {
	return (features?.features ?? []).flatMap(({ geometry, properties }) =>
		geometry.type === 'Point' ? [[geometry.coordinates as unknown as Position, properties]] : []
	);
}
