/** Names of countries and of the story's places. Drawn under the marks, so that MapLibre keeps names clear of them. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Mark } from '../../model/marks';
import type { PlaceGroup } from '../../model/groups';
import { localName, themed } from '../expressions';
import { magnitude } from '../../model/claims';
import { radiusOf, scaleAt } from '../scale';
import { markClearance } from './places';
import { collection, feature, names, type LayerKind, type Properties, type Scene } from './kind';

const SIZE = 12;

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
			id: 'labels-countries',
			type: 'symbol',
			source: 'labels',
			filter: ['==', ['get', 'rank'], 1],
			layout: {
				'text-field': localName(),
				'text-font': ['Label SemiBold'],
				'text-size': SIZE,
				'text-max-width': 8,
				'text-anchor': 'top',
				'text-offset': ['array', 'number', 2, ['get', 'offset']] as ExpressionSpecification,
				'symbol-sort-key': ['get', 'order']
			},
			paint: {
				'text-color': themed('ink'),
				'text-halo-color': themed('outline'),
				'text-halo-width': 1.5
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
				'text-size': SIZE,
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
		}
	],
	legend: () => []
};

/** A place's own name; for merged marks the heaviest's, and how many more stand with it. */
export function markNames(mark: Mark): Record<string, string> {
	const [first, ...others] = mark.places;
	if (first === undefined) return {};
	const more = others.length > 0 ? ` + ${others.length}` : '';
	return Object.fromEntries(
		Object.entries(first.place.name).map(([language, name]) => [language, name + more])
	);
}

function countryNames({ dataset, visible, marks, zoom }: Scene) {
	const marked = new Map(marks.map((mark) => [mark.id, mark]));
	const values = new Map(visible.countries.map((country) => [country.code, country.values]));
	return Object.values(dataset.countries).map(({ code, name, position }) => {
		const radii = (values.get(code) ?? []).map(({ claim }) => magnitude(claim));
		const largest = Math.max(0, ...radii.map((value) => radiusOf(value, visible.largest)));
		const mark = marked.get(code);
		const below = largest > 0 ? largest * scaleAt(zoom) + 3 : mark ? markClearance(mark) : 0;
		return feature({ type: 'Point', coordinates: [...position] }, {
			id: code,
			...names(name),
			rank: mark || values.has(code) ? 1 : 2,
			order: -(mark?.events.length ?? 0),
			offset: [0, mark ? below / SIZE : -0.5]
		} as unknown as Properties);
	});
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
					distance: (markClearance(mark) + 1) / SIZE
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
