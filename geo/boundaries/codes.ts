import countries from 'i18n-iso-countries';
import type { AreaGeometry } from './source';

/**
 * What the sources draw apart without an ISO code of its own, by the name they give it, and where
 * it goes here: into a country (its border is dissolved), or nowhere.
 */
const BY_SOURCE_NAME: Record<string, string | null> = {
	// Kosovo: no ISO code; XK is the user-assigned one that the European Union uses.
	Kosovo: 'XK',
	// Recognised by Turkey alone; the United Nations count one Cyprus.
	'N. Cyprus': 'CY',
	// Held by the United Nations between the two parts of the island.
	'Cyprus U.N. Buffer Zone': 'CY',
	// British military bases on the island; no mark of this map stands on one.
	Akrotiri: 'CY',
	Dhekelia: 'CY',
	// Recognised by almost no state; the United Nations count one Somalia.
	Somaliland: 'SO',
	// Leased to Russia, on the soil of Kazakhstan.
	Baikonur: 'KZ',
	// Leased to the United States, on the soil of Cuba.
	'USNB Guantanamo Bay': 'CU',
	// Christmas Island and the Cocos Islands, one feature at the source: both Australian.
	'Indian Ocean Ter.': 'AU',
	// Australian, without a code.
	'Coral Sea Is.': 'AU',
	// French, without a code.
	'Clipperton I.': 'FR',
	// Claimed by two states or more: uninhabited rocks and ice, left blank.
	'Siachen Glacier': null,
	'Spratly Is.': null,
	'Scarborough Reef': null,
	'Bajo Nuevo Bank': null,
	'Serranilla Bank': null
};

/** ISO 3166-1 alpha-2, or `null` for what belongs to no country here. */
export function codeOf({ id, properties }: AreaGeometry): string | null {
	const { name } = properties as { name: string };
	const corrected = BY_SOURCE_NAME[name];
	if (corrected !== undefined) return corrected;
	const code = countries.numericToAlpha2(String(id));
	if (code === undefined) throw new Error(`The atlas has a country without a code: ${name}`);
	return code;
}
