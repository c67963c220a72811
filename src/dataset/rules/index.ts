/** The editorial rules, in the order in which their problems are listed for one feature. */
import { addresses } from './addresses';
import { amounts } from './amounts';
import { annotations } from './annotations';
import { attributions } from './attributions';
import { bounds } from './bounds';
import { calendar } from './calendar';
import { chapters } from './chapters';
import { characters } from './characters';
import { corrections } from './corrections';
import { cities } from './cities';
import { countries } from './countries';
import { dateOrder } from './dateOrder';
import { decimals } from './decimals';
import { digits } from './digits';
import { duplicates } from './duplicates';
import { encoding } from './encoding';
import { exactness } from './exactness';
import { fewDays } from './fewDays';
import { figureReferences } from './figureReferences';
import { flows } from './flows';
import { hedges } from './hedges';
import { hosts } from './hosts';
import { ids } from './ids';
import { inside } from './inside';
import { languages } from './languages';
import { lastCheck } from './lastCheck';
import { linkParts } from './linkParts';
import { national } from './national';
import { numbers } from './numbers';
import { operations } from './operations';
import { otherNumbers } from './otherNumbers';
import { ownLanguage } from './ownLanguage';
import { parts } from './parts';
import { places } from './places';
import { plausible } from './plausible';
import { plurals } from './plurals';
import { positions } from './positions';
import { press } from './press';
import { presumption } from './presumption';
import { proceedings } from './proceedings';
import { prose } from './prose';
import { quotations } from './quotations';
import type { Rule } from './rule';
import { sameNumbers } from './sameNumbers';
import { schedule } from './schedule';
import { scripts } from './scripts';
import { series } from './series';
import { settings } from './settings';
import { sources } from './sources';
import { sourceTwins } from './sourceTwins';
import { titles } from './titles';
import { translations } from './translations';
import { typography } from './typography';
import { vocabulary } from './vocabulary';
import { withheld } from './withheld';

export const RULES: readonly Rule[] = [
	// what is named exists
	ids,
	operations,
	vocabulary,
	sources,
	sourceTwins,
	figureReferences,
	prose,
	proceedings,
	countries,
	corrections,
	otherNumbers,
	press,
	withheld,
	annotations,
	chapters,
	// when
	calendar,
	dateOrder,
	lastCheck,
	schedule,
	// where
	positions,
	decimals,
	places,
	inside,
	cities,
	flows,
	bounds,
	// how many
	amounts,
	plausible,
	series,
	parts,
	national,
	fewDays,
	numbers,
	digits,
	exactness,
	duplicates,
	// in which words
	titles,
	languages,
	plurals,
	translations,
	ownLanguage,
	sameNumbers,
	hedges,
	attributions,
	quotations,
	presumption,
	typography,
	characters,
	encoding,
	scripts,
	addresses,
	linkParts,
	hosts,
	settings
];
