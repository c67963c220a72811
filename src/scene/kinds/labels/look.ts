/** How what the map writes looks, by what it names. */
import { LABEL_RANKS, type LabelRank } from '../../labels/label';
import type { TextLook } from '../../text';

const NAME = {
	size: 12,
	weight: 400,
	colour: 'ink',
	outline: { colour: 'outline', width: 1.5 }
} as const;
const QUIET = { ...NAME, size: 11, colour: 'quiet' } as const;

export const LABELS: Readonly<Record<LabelRank, TextLook>> = {
	[LABEL_RANKS.place]: { ...NAME, name: 'place' },
	[LABEL_RANKS.country]: { ...NAME, name: 'country', weight: 600 },
	[LABEL_RANKS.otherCountry]: { ...QUIET, name: 'other-country' },
	[LABEL_RANKS.city]: { ...QUIET, name: 'city' },
	[LABEL_RANKS.sea]: {
		...QUIET,
		name: 'sea',
		isSlanted: true,
		colour: 'sea',
		outline: { colour: 'outline', width: 0 }
	}
};

/** The dot that a city's name belongs to. CSS pixels. */
export const CITY_DOT = { radius: 1.75, colour: 'quiet' } as const;
