/** How what the map writes looks, by what it names. */
import { LABEL_RANKS, type LabelRank } from '../../labels/label';
import type { ColourName } from '../../palette';

export interface LabelLook {
	/** CSS pixels. */
	readonly size: number;
	readonly weight: 400 | 600;
	readonly isSlanted: boolean;
	readonly colour: ColourName;
	/** CSS pixels of outline that lifts the text off what lies below; 0 for none. */
	readonly outline: number;
}

const NAME: LabelLook = { size: 12, weight: 400, isSlanted: false, colour: 'ink', outline: 1.5 };
const QUIET: LabelLook = { ...NAME, size: 11, colour: 'quiet' };

export const LABELS: Readonly<Record<LabelRank, LabelLook>> = {
	[LABEL_RANKS.place]: NAME,
	[LABEL_RANKS.country]: { ...NAME, weight: 600 },
	[LABEL_RANKS.otherCountry]: QUIET,
	[LABEL_RANKS.city]: QUIET,
	[LABEL_RANKS.sea]: { ...QUIET, isSlanted: true, colour: 'sea', outline: 0 }
};

/** The dot that a city's name belongs to. CSS pixels. */
export const CITY_DOT = { radius: 1.75, colour: 'quiet' } as const;
