import countries from 'i18n-iso-countries';

export interface Name {
	fr: string;
	en: string;
	[language: string]: string;
}

/**
 * Names as newspapers write them, read one by one; where French or English is missing here, the name of
 * i18n-iso-countries was read and kept. Any other language that a story is told in takes the names of CLDR, but for
 * those that stand here. French apostrophes are typographic.
 */
const REVIEWED: Record<string, Partial<Name>> = {
	AE: { fr: 'Émirats arabes unis' },
	BN: { fr: 'Brunei', en: 'Brunei' },
	CD: { fr: 'RD Congo', en: 'DR Congo' },
	CF: { fr: 'Centrafrique' },
	CG: { fr: 'Congo-Brazzaville', en: 'Congo-Brazzaville' },
	CI: { fr: 'Côte d’Ivoire', en: 'Ivory Coast' },
	CN: { en: 'China' },
	CZ: { fr: 'Tchéquie', en: 'Czechia' },
	DO: { fr: 'République dominicaine' },
	FK: { en: 'Falkland Islands' },
	FM: { en: 'Micronesia' },
	GM: { en: 'Gambia' },
	GS: { fr: 'Géorgie du Sud', en: 'South Georgia' },
	HM: { fr: 'Îles Heard et McDonald' },
	IO: { fr: 'Territoire britannique de l’océan Indien' },
	IR: { en: 'Iran' },
	KN: { fr: 'Saint-Kitts-et-Nevis' },
	LA: { en: 'Laos' },
	LR: { fr: 'Liberia' },
	MD: { en: 'Moldova' },
	MF: { fr: 'Saint-Martin', en: 'Saint Martin' },
	MK: { en: 'North Macedonia' },
	MM: { fr: 'Birmanie' },
	MO: { en: 'Macau' },
	NG: { fr: 'Nigeria' },
	NU: { fr: 'Niue' },
	PN: { en: 'Pitcairn Islands' },
	PS: { en: 'Palestine' },
	RU: { en: 'Russia' },
	SA: { fr: 'Arabie saoudite' },
	ST: { fr: 'Sao Tomé-et-Principe', en: 'São Tomé and Príncipe' },
	SX: { fr: 'Sint Maarten', en: 'Sint Maarten' },
	SY: { en: 'Syria' },
	SZ: { fr: 'Eswatini' },
	TL: { fr: 'Timor oriental' },
	TR: { en: 'Turkey' },
	TW: { en: 'Taiwan' },
	TZ: { fr: 'Tanzanie', en: 'Tanzania' },
	US: { fr: 'États-Unis', en: 'United States' },
	VG: { en: 'British Virgin Islands' },
	VI: { en: 'US Virgin Islands' }
};

/** How newspapers shorten the names that stand in crowds, for where the whole has no room. */
const SHORT: Readonly<Record<string, Name>> = {
	AE: { fr: 'EAU', en: 'UAE' },
	BA: { fr: 'Bosnie', en: 'Bosnia' },
	BE: { fr: 'Belg.', en: 'Belg.' },
	DE: { fr: 'All.', en: 'Ger.' },
	GB: { fr: 'R.-U.', en: 'UK' },
	LU: { fr: 'Lux.', en: 'Lux.' },
	NL: { fr: 'P.-Bas', en: 'Neth.' },
	US: { fr: 'É.-U.', en: 'US' }
};

/** Null where the name needs no short form. */
export function shortNameOf(code: string): Name | null {
	return SHORT[code] ?? null;
}

export function nameOf(code: string): Name {
	const {
		fr = nameFromPackage(code, 'fr'),
		en = nameFromPackage(code, 'en'),
		...others
	} = REVIEWED[code] ?? {};
	return { fr, en, ...(others as Record<string, string>) };
}

function nameFromPackage(code: string, language: string): string {
	const name = countries.getName(code, language);
	if (name === undefined) throw new Error(`No ${language} name for ${code}`);
	return name;
}
