/** Names of countries and of the story's places. Drawn under the marks, so that MapLibre keeps names clear of them. */
import type { PlaceGroup } from '../../model/groups';
import type { Mark } from '../../model/marks';
import { localName, themed } from '../expressions';
import { countryNames, LABEL_SIZE, nameAndNumbers } from './countryNames';
import { collection, feature, names, type LayerKind, type Scene } from './kind';
import { markClearance } from './places';

export const labels: LayerKind = {
	id: 'labels',
	features: (scene) => collection([...countryNames(scene), ...placeNames(scene)]),
	layers: [
		{
			id: 'labels-quiet',
			type: 'symbol',
			source: 'labels',
			minzoom: 2.6,
			filter: ['==', ['get', 'rank'], 2],
			layout: {
				'text-field': localName(),
				'text-font': ['Label Regular'],
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10, 7, 13],
				'text-max-width': 7,
				'text-padding': 6
			},
			paint: {
				'text-color': themed('quiet'),
				'text-halo-color': themed('outline'),
				'text-halo-width': 1.2
			}
		},
		{
			id: 'labels-places',
			type: 'symbol',
			source: 'labels',
			filter: ['==', ['get', 'rank'], 0],
			layout: {
				'text-field': localName(),
				'text-font': ['Label Regular'],
				'text-size': LABEL_SIZE,
				'text-max-width': 9,
				'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
				'text-radial-offset': ['get', 'distance'],
				'text-justify': 'auto',
				'symbol-sort-key': ['get', 'order']
			},
			paint: {
				'text-color': themed('ink'),
				'text-halo-color': themed('outline'),
				'text-halo-width': 1.5
			}
		},
		{
			id: 'labels-countries',
			type: 'symbol',
			source: 'labels',
			filter: ['==', ['get', 'rank'], 1],
			layout: {
				'text-field': nameAndNumbers(),
				'text-font': ['Label SemiBold'],
				'text-size': LABEL_SIZE,
				'text-max-width': 9,
				'text-variable-anchor': [
					'top',
					'bottom',
					'left',
					'right',
					'bottom-left',
					'bottom-right',
					'top-left',
					'top-right'
				],
				'text-radial-offset': ['get', 'distance'],
				'text-justify': 'auto',
				'symbol-sort-key': ['get', 'order']
			},
			paint: {
				'text-color': themed('ink'),
				'text-halo-color': themed('outline'),
				'text-halo-width': 1.5
			}
		}
	],
	legend: () => []
};

/** A place's own name; for merged marks the heaviest's, and how many more stand with it. */
function markNames(mark: Mark): Record<string, string> {
	const [first, ...others] = mark.places;
	if (first === undefined) return {};
	const more = others.length > 0 ? ` + ${others.length}` : '';
	return Object.fromEntries(
		Object.entries(first.place.name).map(([language, name]) => [language, name + more])
	);
}

function placeNames(scene: Scene) {
	return scene.marks
		.filter((mark) => mark.country === null)
		.map((mark) =>
			feature(
				{ type: 'Point', coordinates: [...mark.position] },
				{
					id: mark.id,
					...names(withValue(mark, scene)),
					rank: 0,
					order: -mark.events.length,
					distance: (markClearance(mark) + 1) / LABEL_SIZE
				}
			)
		);
}

/** Adds the number of a place that stands alone below its name. */
function withValue(mark: Mark, { visible, words }: Scene): Record<string, string> {
	const [group, ...others] = mark.places as readonly PlaceGroup[];
	const value = group?.values[0];
	const own = markNames(mark);
	if (value === undefined || others.length > 0) return own;
	const number = words.amount(value.claim, visible.measure);
	return Object.fromEntries(
		Object.entries(own).map(([language, name]) => [language, `${name}\n${number}`])
	);
}
