/** Everything that is written beside points. Drawn under the marks; where each label stands is decided by us. */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { localZoom } from '../../../geometry/globe';
import type { Position } from '../../../geometry/position';
import { ifState, isPart, localName, themed } from '../../expressions';
import { countryNames, nameAndNumbers } from '../../labels/countryNames';
import { collection, feature, type LayerKind, type Scene } from '../kind';
import {
	LABEL_RANKS,
	LABEL_SIZE,
	labelProperties,
	partOf,
	QUIET_SIZE,
	SLANTED_FONT,
	type LabelRank,
	type PlacedLabel
} from '../../labels/label';
import { placeLabels } from '../../labels/placement';
import { surroundings } from '../../labels/obstacles';
import { orientationNames } from '../../labels/orientationNames';
import { placeNames } from '../../labels/placeNames';
import { STORY } from '../story';

/** CSS pixels: the dot that a city's name belongs to. */
const CITY_DOT = 1.75;

export const labels: LayerKind = {
	id: 'labels',
	features: (scene) =>
		collection(
			labelsOf(scene).map((label, index) =>
				feature({ type: 'Point', coordinates: [...label.position] }, labelProperties(label, index))
			)
		),
	layers: [
		{
			id: 'labels-cities',
			type: 'circle',
			source: STORY,
			filter: isPart(partOf(LABEL_RANKS.city)),
			paint: {
				'circle-radius': CITY_DOT,
				'circle-color': themed('quiet'),
				'circle-opacity': ifState('hidden', 0, 1)
			}
		},
		text('labels-seas', [LABEL_RANKS.sea], localName(), SLANTED_FONT, QUIET_SIZE, {
			'text-color': themed('sea'),
			'text-halo-width': 0
		}),
		text(
			'labels-quiet',
			[LABEL_RANKS.otherCountry, LABEL_RANKS.city],
			localName(),
			'Label Regular',
			QUIET_SIZE,
			{
				'text-color': themed('quiet')
			}
		),
		text('labels-places', [LABEL_RANKS.place], nameAndNumbers(), 'Label Regular', LABEL_SIZE, {}),
		text(
			'labels-countries',
			[LABEL_RANKS.country],
			nameAndNumbers(),
			'Label SemiBold',
			LABEL_SIZE,
			{}
		)
	],
	legend: () => []
};

/** The labels that find room, the most important first; worked out once for a scene. */
export function labelsOf(scene: Scene): readonly PlacedLabel[] {
	let placed = known.get(scene);
	if (placed === undefined) {
		const all = [...countryNames(scene), ...placeNames(scene), ...orientationNames(scene)];
		const zoom = localZoom(scene.zoom, NORTHERN, scene.projection);
		placed = placeLabels(all, surroundings(scene), zoom, scene.words.language);
		known.set(scene, placed);
	}
	return placed;
}

/** Where a globe's names are set as on the flat map; further south they have more room. */
const NORTHERN: Position = [0, 60];

const known = new WeakMap<Scene, readonly PlacedLabel[]>();

/** One layer of names. MapLibre finds no two in each other's way, but for the edge of a globe. */
function text(
	id: string,
	ranks: readonly LabelRank[],
	field: ExpressionSpecification,
	font: string,
	size: number,
	paint: SymbolLayerSpecification['paint']
): SymbolLayerSpecification {
	return {
		id,
		type: 'symbol',
		source: STORY,
		filter: isPart(...ranks.map(partOf)),
		layout: {
			'text-field': field,
			'text-font': [font],
			'text-size': size,
			'text-max-width': 99,
			'text-anchor': ['get', 'anchor'],
			'text-radial-offset': ['get', 'distance'],
			'text-justify': 'auto',
			'text-padding': 0,
			'symbol-sort-key': ['get', 'order']
		},
		paint: {
			'text-color': themed('ink'),
			'text-halo-color': themed('outline'),
			'text-halo-width': 1.5,
			'text-opacity': ifState('hidden', 0, 1),
			...paint
		}
	};
}
