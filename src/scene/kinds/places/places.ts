/** The marks themselves: places, places merged into one, and countries that have no circle. */
import { localZoom } from '../../../geometry/globe';
import type { Mark } from '../../../model/marks/marks';
import { pixelsFromKilometres } from '../../../geometry/mercator';
import { ifState, isPart, themed, themedImage } from '../../expressions';
import { markExtent, writeMarkRecipe, type MarkForm } from '../../images/mark';
import { initialsOfSlices } from '../../initials';
import { collection, feature, rankOf, type LayerKind, type Scene } from '../kind';
import { STORY } from '../story';

/** CSS pixels of halo past which a mark begins to fade into it, and past which it fades no more. */
const FADE_FROM = 48;
const FADE_TO = 160;
const FADED = 0.55;

/** CSS pixels: the letters beside a mark whose colour others share. */
export const INITIALS_SIZE = 10;

const FORMS: Readonly<Record<Mark['shape'], MarkForm>> = {
	place: 'disc',
	region: 'disc',
	merged: 'stack',
	country: 'chip'
};

export const places: LayerKind = {
	id: 'places',
	features: (scene) =>
		collection(
			scene.marks
				.filter((mark) => isDrawn(mark))
				.map((mark) =>
					feature(
						{ type: 'Point', coordinates: [...mark.position] },
						{
							id: mark.id,
							part: 'mark',
							image: markImage(mark, scene),
							count: mark.kind === null ? String(mark.events.length) : '',
							initials: initialsOfSlices(scene, mark.slices),
							radius: markRadius(mark),
							opacity: opacityOf(mark, localZoom(scene.zoom, mark.position, scene.projection)),
							order: mark.events.length
						}
					)
				)
		),
	layers: [
		{
			id: 'places-selected',
			type: 'circle',
			source: STORY,
			filter: isPart('mark'),
			paint: {
				'circle-radius': ['+', ['get', 'radius'], 5],
				'circle-color': themed('paper'),
				'circle-opacity': ifState('selected', 1, 0),
				'circle-stroke-color': themed('selection'),
				'circle-stroke-width': 2.5,
				'circle-stroke-opacity': ifState('selected', 1, 0)
			}
		},
		{
			id: 'places-marks',
			type: 'symbol',
			source: STORY,
			filter: isPart('mark'),
			layout: {
				'icon-image': themedImage(['get', 'image']),
				'icon-allow-overlap': true,
				'icon-padding': 0,
				'symbol-sort-key': ['get', 'order'],
				'text-field': ['get', 'count'],
				'text-font': ['Label SemiBold'],
				'text-size': 12,
				'text-allow-overlap': true
			},
			paint: {
				'icon-opacity': ifState('moving', 0, ['get', 'opacity']),
				// a count is read through its faded ring
				'text-opacity': ifState('moving', 0, 1),
				'text-color': themed('ink')
			}
		},
		{
			id: 'places-initials',
			type: 'symbol',
			source: STORY,
			filter: isPart('mark'),
			layout: {
				'symbol-sort-key': ['get', 'order'],
				'text-field': ['get', 'initials'],
				'text-font': ['Label SemiBold'],
				'text-size': INITIALS_SIZE,
				'text-anchor': 'top-left',
				'text-radial-offset': ['/', ['get', 'radius'], INITIALS_SIZE],
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: {
				'text-color': themed('ink'),
				'text-halo-color': themed('paper'),
				'text-halo-width': 2
			}
		}
	],
	legend: ({ marks }) => {
		const shapes = new Set(marks.filter(isDrawn).map(({ shape }) => shape));
		const slices = [[0, 1]] as const;
		const entry = (key: string, form: MarkForm) => ({
			key,
			sample: {
				type: 'image' as const,
				recipe: writeMarkRecipe({ form, radius: 9, slices, icon: null })
			}
		});
		return [
			...(shapes.has('place') ? [entry('place', 'disc')] : []),
			...(shapes.has('merged') ? [entry('merged', 'stack')] : []),
			...(shapes.has('country') ? [entry('country', 'chip')] : [])
		];
	}
};

/** CSS pixels from a mark's centre to its edge: it grows a little with its events. */
export function markRadius(mark: Mark): number {
	if (mark.events.length === 1) return 11;
	return 11.5 + Math.min(5, Math.round(Math.log2(mark.events.length)));
}

/** CSS pixels from a mark's centre that nothing else should be written on. */
export function markClearance(mark: Mark): number {
	return markExtent(FORMS[mark.shape], markRadius(mark)) + 4;
}

/** CSS pixels from a mark's centre to the edge of its image; null for a mark that its circles or its halo draw. */
export function drawnExtent(mark: Mark): number | null {
	return isDrawn(mark) ? markExtent(FORMS[mark.shape], markRadius(mark)) : null;
}

/** The recipe of a mark's image, without the theme. */
function markImage(mark: Mark, { dataset }: Scene): string {
	const kind = dataset.kinds.find(({ id }) => id === mark.kind);
	return writeMarkRecipe({
		form: FORMS[mark.shape],
		radius: markRadius(mark),
		slices: mark.slices.map(({ operation, events }) => [rankOf(dataset, operation), events]),
		icon: kind?.icon ?? null
	});
}

/** A country with circles needs no chip; a region is its halo. */
function isDrawn(mark: Mark): boolean {
	return mark.shape !== 'region' && !(mark.country !== null && mark.country.values.length > 0);
}

function opacityOf(mark: Mark, zoom: number): number {
	const [group] = mark.places;
	if (group === undefined) return 1;
	const halo = pixelsFromKilometres(group.place.radius, mark.position[1], zoom);
	const along = (halo - FADE_FROM) / (FADE_TO - FADE_FROM);
	return 1 - (1 - FADED) * Math.min(1, Math.max(0, along));
}
