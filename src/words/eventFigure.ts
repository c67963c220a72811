/** The figure that a row of the list names beside an event. */
import type { Locale } from '../i18n/locale';
import type { Shown } from '../model/claims';
import type { Dataset, Figure, Measure } from '../model/types';
import { datedAmount } from './claim';
import { unitOf } from './unit';

/**
 * « 2 864 arrestations, juin 2022 », « Cocaïne saisie : 27 640 kg, avril 2021 »: the first of what an
 * event shows. Empty where it shows nothing.
 */
export function eventFigure(
	shown: readonly Shown[],
	{ measures }: Pick<Dataset, 'measures'>,
	locale: Locale
): string {
	for (const each of shown) {
		const { figure } = each;
		const measure = measures.find(({ id }) => id === figure.measure);
		if (measure === undefined) continue;
		const name = nameOf(figure, measure, locale);
		const amount = datedAmount(each, measure, locale, name);
		return name === '' ? amount : locale.messages.labelled(name, amount);
	}
	return '';
}

/** What is counted, where the amount does not say it: « 27 640 kg » does not, « 2 864 arrestations » does. */
function nameOf({ label }: Figure, measure: Measure, locale: Locale): string {
	if (label !== null) return locale.text(label);
	const unit = unitOf(measure, locale.language);
	if (!locale.format.isMeasured(unit, measure.currency)) return '';
	return locale.text(measure.label).replace(UNIT_IN_BRACKETS, '');
}

/** A measure's own label ends in its unit, which the amount says too. */
const UNIT_IN_BRACKETS = / \([^()]*\)$/;
