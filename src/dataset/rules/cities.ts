import { distance } from '@turf/turf';
import type { FeatureCollection, Position } from 'geojson';
import type { Content, PublishedEvent } from '../content';
import { once } from '../once';
import { type Problem, warning } from '../problem';

/** How far from its middle a city may be marked, in km, where its place does not say more. */
const MIDDLE = 5;

/** A place that is named for a city lies there, and not elsewhere in its country. */
export function* cities(content: Content): Generator<Problem> {
	if (content.world === null) return;
	const known = citiesOf(content.world);
	const seen = new Set<string>();
	for (const event of content.events) {
		const { place } = event.properties;
		const [longitude, latitude] = event.geometry?.coordinates ?? [];
		if (longitude === undefined || latitude === undefined || seen.has(place.id)) continue;
		seen.add(place.id);
		const position = [longitude, latitude];
		const [nearest] = namesakes(place, known)
			.map((city) => ({ ...city, away: distance(position, city.position) }))
			.sort((a, b) => a.away - b.away);
		if (nearest === undefined || nearest.away <= Math.max(MIDDLE, place.radius ?? 0)) continue;
		const city = `${nearest.name}, which is at [${nearest.position.join(', ')}]`;
		const message = `[${position.join(', ')}] lies ${Math.round(nearest.away)} km from ${city}`;
		yield warning(event, 'geometry.coordinates', message);
	}
}

interface City {
	readonly name: string;
	readonly country: string;
	readonly position: Position;
}

type Place = PublishedEvent['properties']['place'];

/** Cities of its countries that bear the whole of one of its names, or else its end. */
function namesakes({ name, countries }: Place, known: ReadonlyMap<string, City[]>): City[] {
	const names = Object.values(name).map((own) => plain(own.split(/[(,]/)[0] ?? ''));
	const called = (words: readonly string[]) =>
		words
			.flatMap((word) => known.get(word) ?? [])
			.filter(({ country }) => countries.includes(country));
	const whole = called(names);
	return whole.length > 0 ? whole : called(names.flatMap(endings));
}

/** What follows each of the first words. */
function endings(name: string): string[] {
	const words = name.split(' ');
	return words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
}

const citiesOf = once((world: FeatureCollection): ReadonlyMap<string, City[]> => {
	const known = new Map<string, City[]>();
	for (const { geometry, properties } of world.features) {
		if (geometry.type !== 'Point') continue;
		const { name = '', country = '' } = (properties ?? {}) as Record<string, string>;
		const city = { name, country, position: geometry.coordinates };
		known.set(plain(name), [...(known.get(plain(name)) ?? []), city]);
	}
	return known;
});

/** Without case, accents and what joins words. */
function plain(name: string): string {
	const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return letters.replace(/[^\p{L}\d]+/gu, ' ').trim();
}
