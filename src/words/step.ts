/** A step of a case in words: the status, and when it was reached or is announced for. */
import type { Locale } from '../i18n/locale';
import type { Evidence, ProceedingStep } from '../model/types';

export function stepWords(
	{ status, date, scheduled }: ProceedingStep,
	{ statuses }: Evidence,
	{ messages, format, text }: Locale
): string {
	const label = text(statuses[status] ?? {});
	const when = date && format.date(date);
	if (scheduled) return messages.stepScheduled(label, when);
	return label + (when ? `, ${when}` : '');
}
