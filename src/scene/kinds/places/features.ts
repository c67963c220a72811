/** The marks themselves: places, places merged into one, and countries that have no circle. */
import type { Point } from 'geojson';
import { localZoom } from '../../../geometry/globe';
import { pixelsFromKilometres } from '../../../geometry/mercator';
import { rankOf } from '../../../model/find';
import type { Mark } from '../../../model/marks/marks';
import { feature, type PartFeature } from '../../feature';
import { writeMarkRecipe } from '../../images/mark';
import { oncePerScene, type Scene } from '../../scene';
import type { FeaturesOf } from '../kind';
import { lettersOf } from './letters';
import { FADE } from './look';
import { drawnAs, FORMS, markRadius } from './size';

export type PlaceFeature = PartFeature<
	'mark',
	Point,
	{
		/** The recipe of its image, without the theme. */
		readonly image: string;
		/** How many events it holds; empty where it bears an icon. */
		readonly count: string;
		/** Letters for operations that meet, and for those whose colour others share; mostly empty. */
		readonly initials: string;
		readonly radius: number;
		readonly opacity: number;
		/** The larger is drawn above. */
		readonly order: number;
	}
>;

export const features: FeaturesOf<PlaceFeature> = oncePerScene((scene) =>
	scene.marks
		.filter((mark) => drawnAs(mark) === 'image')
		.map((mark) =>
			feature(
				{ type: 'Point', coordinates: [...mark.position] },
				{
					id: mark.id,
					part: 'mark',
					image: imageOf(mark, scene),
					count: mark.kind === null ? String(mark.events.length) : '',
					initials: lettersOf(mark, scene),
					radius: markRadius(mark),
					opacity: opacityOf(mark, localZoom(scene.zoom, mark.position, scene.projection)),
					order: mark.events.length
				}
			)
		)
);

function imageOf(mark: Mark, { dataset }: Scene): string {
	const kind = dataset.kinds.find(({ id }) => id === mark.kind);
	return writeMarkRecipe({
		form: FORMS[mark.shape],
		radius: markRadius(mark),
		slices: mark.slices.map(({ operation, events }) => [rankOf(dataset, operation), events]),
		icon: kind?.icon ?? null
	});
}

function opacityOf(mark: Mark, zoom: number): number {
	const [group] = mark.places;
	if (group === undefined) return 1;
	const halo = pixelsFromKilometres(group.place.radius, mark.position[1], zoom);
	const along = (halo - FADE.from) / (FADE.to - FADE.from);
	return 1 - (1 - FADE.opacity) * Math.min(1, Math.max(0, along));
}
