/** Everything that is written beside points; where each label stands is decided by us. */
import type { Point } from 'geojson';
import { localZoom } from '../../../geometry/globe';
import type { Position } from '../../../geometry/position';
import { feature, type PartFeature } from '../../feature';
import type { LabelRank, PlacedLabel } from '../../labels/label';
import { placeLabels } from '../../labels/placement';
import { oncePerScene } from '../../scene';
import type { FeaturesOf } from '../kind';
import { countryNames } from './countryNames';
import { initialsObstacles, surroundings } from './obstacles';
import { orientationNames } from './orientationNames';
import { placeNames } from './placeNames';

export type LabelFeature = PartFeature<
	LabelPart,
	Point,
	{
		/** With its line breaks. */
		readonly name: string;
		readonly anchor: string;
		/** Ems from the point to the text, in the anchor's direction. */
		readonly distance: number;
		/** The lower keeps its place should MapLibre find two in each other's way. */
		readonly order: number;
	} & {
		readonly [number: `number:${number}`]: string;
		readonly [rank: `rank:${number}`]: number;
	}
>;

export type LabelPart = `label:${LabelRank}`;

/** How the map's source names what it holds of a rank. */
export function partOf(rank: LabelRank): LabelPart {
	return `label:${rank}`;
}

export const features: FeaturesOf<LabelFeature> = (scene) => {
	const { language } = scene.words;
	return labelsOf(scene).map((label, order) => labelFeature(label, order, language));
};

/** The labels that find room, the most important first. */
export const labelsOf = oncePerScene((scene): readonly PlacedLabel[] => {
	const all = [...countryNames(scene), ...placeNames(scene), ...orientationNames(scene)];
	const zoom = localZoom(scene.zoom, NORTHERN, scene.projection);
	const { obstacles, avoided } = surroundings(scene);
	const around = { obstacles: [...obstacles, ...initialsObstacles(scene)], avoided };
	return placeLabels(all, around, zoom, scene.words.language);
});

/** Where a globe's names are set as on the flat map; further south they have more room. */
const NORTHERN: Position = [0, 60];

function labelFeature(label: PlacedLabel, order: number, language: string): LabelFeature {
	const numbers = label.numbers.flatMap(({ text, rank }, index) => [
		[`number:${index}`, separator(index, label) + text],
		[`rank:${index}`, rank]
	]);
	return feature(
		{ type: 'Point', coordinates: [...label.position] },
		{
			id: label.id,
			part: partOf(label.rank),
			name: label.name[language] ?? '',
			...Object.fromEntries(numbers),
			anchor: label.anchor,
			distance: label.distance / label.size,
			order
		}
	);
}

function separator(index: number, { isInline }: PlacedLabel): string {
	if (index > 0) return ' · ';
	return isInline ? ' ' : '\n';
}
