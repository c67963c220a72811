/** Amounts as prose writes them, which says itself what is counted: « 899 », « 27,64 tonnes », « plus de 8 millions d’euros ». */
import { formatClaim, type ClaimedValue, type Unit } from './formatAmount';
import { TONNES_FROM } from './formatCompact';
import type { FormatRules } from './formatRules';

/** Without the noun of counted things; with the unit of what is measured, and with a currency. */
export function formatQuantity(rules: FormatRules, claim: ClaimedValue, unit: Unit): string {
	if (isInTonnes(rules, claim, unit)) {
		const tonnes = { forms: rules.units.tonnes, currency: null };
		return formatClaim(rules, divided(claim, 1000), tonnes);
	}
	return formatClaim(rules, claim, isMeasured(rules, unit) ? unit : NOTHING);
}

/** Whether the unit is money or a symbol: it is not counted, and is told with its number. */
export function isMeasured({ units }: FormatRules, { forms, currency }: Unit): boolean {
	return currency !== null || units.symbols.includes(forms.other);
}

const NOTHING: Unit = { forms: { other: '' }, currency: null };

/** Three decimals of a tonne are a kilogram: nothing is rounded. */
function isInTonnes({ units }: FormatRules, { value }: ClaimedValue, { forms }: Unit): boolean {
	if (forms.other !== units.kilogram) return false;
	return [value].flat().every((end) => end >= TONNES_FROM && Number.isInteger(end));
}

function divided({ value, bound }: ClaimedValue, by: number): ClaimedValue {
	if (typeof value === 'number') return { value: value / by, bound };
	return { value: [value[0] / by, value[1] / by], bound };
}
