/** Amounts as prose writes them, which says itself what is counted: « 899 », « 27,64 tonnes », « plus de 8 millions d’euros ». */
import { formatClaim, type ClaimedValue, type Unit } from './formatAmount';
import { TONNES_FROM, UNIT_SYMBOLS } from './formatCompact';
import type { FormatRules } from './formatRules';

/** Without the noun of counted things; with the unit of what is measured, and with a currency. */
export function formatQuantity(rules: FormatRules, claim: ClaimedValue, unit: Unit): string {
	if (isInTonnes(claim, unit)) {
		return formatClaim(rules, divided(claim, 1000), { forms: rules.tonnes, currency: null });
	}
	const isMeasured = unit.currency !== null || UNIT_SYMBOLS.has(unit.forms[0]);
	return formatClaim(rules, claim, isMeasured ? unit : { forms: ['', ''], currency: null });
}

/** Three decimals of a tonne are a kilogram: nothing is rounded. */
function isInTonnes({ value }: ClaimedValue, unit: Unit): boolean {
	const ends = [value].flat();
	return unit.forms[0] === 'kg' && ends.every((end) => end >= TONNES_FROM && Number.isInteger(end));
}

function divided({ value, bound }: ClaimedValue, by: number): ClaimedValue {
	if (typeof value === 'number') return { value: value / by, bound };
	return { value: [value[0] / by, value[1] / by], bound };
}
