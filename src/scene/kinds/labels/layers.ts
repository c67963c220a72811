/** Drawn under the marks. */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { hue, ifState, isPart, themed } from '../../expressions';
import { LABEL_RANKS, type LabelRank } from '../../labels/label';
import { textLayout, textPaint } from '../../text';
import type { Layers } from '../kind';
import { STORY } from '../mapSources';
import { partOf } from './features';
import { CITY_DOT, LABELS } from './look';
import { MOST_NUMBERS } from './numbers';

const NAME: ExpressionSpecification = ['get', 'name'];

/** The layers that name what the reader can open. */
export const NAME_LAYERS = { countries: 'labels-countries', places: 'labels-places' } as const;

export const layers: Layers = [
	{
		id: 'labels-cities',
		type: 'circle',
		source: STORY,
		filter: isPart(partOf(LABEL_RANKS.city)),
		paint: {
			'circle-radius': CITY_DOT.radius,
			'circle-color': themed(CITY_DOT.colour),
			'circle-opacity': ifState('hidden', 0, 1)
		}
	},
	text('labels-seas', [LABEL_RANKS.sea], NAME),
	text('labels-quiet', [LABEL_RANKS.otherCountry, LABEL_RANKS.city], NAME),
	text(NAME_LAYERS.places, [LABEL_RANKS.place], nameAndNumbers()),
	text(NAME_LAYERS.countries, [LABEL_RANKS.country], nameAndNumbers())
];

/** One layer of names that look alike. MapLibre finds no two in each other's way, but for the edge of a globe. */
function text(
	id: string,
	ranks: readonly [LabelRank, ...LabelRank[]],
	field: ExpressionSpecification
): SymbolLayerSpecification {
	const look = LABELS[ranks[0]];
	return {
		id,
		type: 'symbol',
		source: STORY,
		filter: isPart(...ranks.map(partOf)),
		layout: {
			'text-field': field,
			...textLayout(look),
			'text-max-width': 99,
			'text-anchor': ['get', 'anchor'],
			'text-radial-offset': ['get', 'distance'],
			'text-justify': 'auto',
			'text-padding': 0,
			'symbol-sort-key': ['get', 'order']
		},
		paint: {
			...textPaint(look),
			'text-opacity': ifState('hidden', 0, 1)
		}
	};
}

/** The name, then each number in the hue of its operation. */
function nameAndNumbers(): ExpressionSpecification {
	const numbers = Array.from({ length: MOST_NUMBERS }, (_, index) => [
		['coalesce', ['get', `number:${index}`], ''],
		{ 'text-color': hue(`rank:${index}`) }
	]).flat();
	return ['format', NAME, {}, ...numbers] as unknown as ExpressionSpecification;
}
