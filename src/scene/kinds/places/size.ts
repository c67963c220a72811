/** How much of the map a mark takes. */
import { pixelsFromKilometres } from '../../../geometry/mercator';
import { magnitude } from '../../../model/claims';
import type { Mark } from '../../../model/marks/marks';
import { markExtent, type MarkForm } from '../../images/mark';
import { radiusOf, scaleAt } from '../../scale';
import { radiusFor } from './look';

export const FORMS: Readonly<Record<Mark['shape'], MarkForm>> = {
	place: 'disc',
	region: 'disc',
	merged: 'stack',
	country: 'chip'
};

/** What draws a mark: a country with numbers is its circles, a region its halo, all else an image. */
export function drawnAs({ shape, country }: Mark): 'image' | 'circles' | 'halo' {
	if (shape === 'region') return 'halo';
	return country !== null && country.values.length > 0 ? 'circles' : 'image';
}

/** CSS pixels from a mark's centre to its edge. */
export function markRadius(mark: Mark): number {
	return radiusFor(mark.events.length);
}

/** CSS pixels from a mark's centre that nothing else should be written on. */
export function markClearance(mark: Mark): number {
	return markExtent(FORMS[mark.shape], markRadius(mark)) + 4;
}

/** CSS pixels from a mark's centre to the edge of its image; null for a mark that its circles or its halo draw. */
export function drawnExtent(mark: Mark): number | null {
	return drawnAs(mark) === 'image' ? markExtent(FORMS[mark.shape], markRadius(mark)) : null;
}

/**
 * CSS pixels from a mark's centre to its drawn edge at a zoom, circles and halos included. Lengths on the ground take
 * the zoom that the flat map would need for them, where the mark stands on a globe.
 */
export function drawnRadius(mark: Mark, largest: number, zoom: number, ground = zoom): number {
	if (drawnAs(mark) === 'halo') {
		const radius = mark.places[0]?.place.radius ?? 0;
		return pixelsFromKilometres(radius, mark.position[1], ground);
	}
	const radii = (mark.country?.values ?? []).map(
		({ claim }) => radiusOf(magnitude(claim), largest) * scaleAt(zoom)
	);
	if (radii.length === 0) return markRadius(mark);
	return radii.reduce((sum, radius) => sum + radius, 0);
}
