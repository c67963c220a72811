/**
 * Names of countries in languages that the reviewed table lacks, as CLDR has them. Only the build asks: a browser's own
 * names may be others.
 */
import type { CountriesFile } from './content';

type Country = CountriesFile[string];

/** The table with a name, and a short one where it has any, in each of the languages that CLDR knows. */
export function withNames(countries: CountriesFile, languages: readonly string[]): CountriesFile {
	return Object.fromEntries(
		Object.entries(countries).map(([code, country]) => [code, named(code, country, languages)])
	);
}

function named(code: string, country: Country, languages: readonly string[]): Country {
	const { name, short, nameFrom } = country;
	const lacking = languages.filter((language) => !Object.hasOwn(name, language));
	const shortLacking = languages.filter((language) => short && !Object.hasOwn(short, language));
	if (lacking.length + shortLacking.length === 0) return country;
	const whole = { ...name, ...namesIn(lacking, code, 'long') };
	return {
		...country,
		name: whole,
		...(short && { short: { ...short, ...namesIn(shortLacking, code, 'short') } }),
		nameFrom: nameFrom + zoomsBetween(longest(name), longest(whole))
	};
}

function namesIn(languages: readonly string[], code: string, style: Style): Record<string, string> {
	return Object.fromEntries(
		languages.flatMap((language) => {
			const name = namesOf(language, style)?.of(code);
			return name === undefined ? [] : [[language, name]];
		})
	);
}

/** How much closer a longer name finds room, in the half zooms by which labels come and go. */
function zoomsBetween(letters: number, more: number): number {
	return more <= letters ? 0 : Math.ceil(2 * Math.log2(more / letters)) / 2;
}

function longest(name: Country['name']): number {
	return Math.max(1, ...Object.values(name).map(({ length }) => length));
}

type Style = 'long' | 'short';

const known = new Map<string, Intl.DisplayNames | null>();

/** Null for a language that CLDR does not know. */
function namesOf(language: string, style: Style): Intl.DisplayNames | null {
	const key = `${language} ${style}`;
	const found = known.get(key);
	if (found !== undefined) return found;
	const isKnown = Intl.DisplayNames.supportedLocalesOf(language).length > 0;
	const names = isKnown
		? new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })
		: null;
	known.set(key, names);
	return names;
}
