import type { Precision } from '../../model/types';
import type { Content } from '../content';
import { error, type Problem } from '../problem';

/**
 * How many decimals of a degree a position may have. One more would claim to be ten times as exact: four decimals are
 * 11 metres (a building's grounds), three 110 metres (the centre of a town or a port), one 11 kilometres.
 */
const MOST: Readonly<Record<Precision, number | null>> = {
	site: 4,
	area: 3,
	town: 3,
	city: 3,
	region: 1,
	country: null,
	world: null
};

/** Coordinates are not finer than the place is known. */
export function* decimals(content: Content): Generator<Problem> {
	for (const event of content.events) {
		const { precision } = event.properties.place;
		const most = MOST[precision];
		if (most === null) continue;
		for (const [i, degrees] of (event.geometry?.coordinates ?? []).entries()) {
			if (Number(degrees.toFixed(most)) === degrees) continue;
			const message = `${degrees} is finer than a ${precision} is known: at most ${most} after the point`;
			yield error(event, `geometry.coordinates.${i}`, message);
		}
	}
}
