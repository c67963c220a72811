/** The story's own sentences with their figures written out: on the page with links, elsewhere as plain text. */
import type { Locale } from '../i18n/locale';
import { shownClaim } from '../model/claims';
import { findFigure } from '../model/find';
import type { Mention, Prose } from '../model/prose';
import type { Outline } from '../model/types';
import { amountOf } from './claim';
import { unitOf } from './unit';

export interface ProsePart {
	readonly text: string;
	/** The event whose claim the text states; null for plain words. */
	readonly event: string | null;
}

type Sentence = Readonly<Record<string, Prose>>;

export function prosePartsOf(sentence: Sentence, dataset: Outline, locale: Locale): ProsePart[] {
	return (sentence[locale.language] ?? []).map((part) =>
		typeof part === 'string' ? { text: part, event: null } : mentioned(part, dataset, locale)
	);
}

export function plainProse(sentence: Sentence, dataset: Outline, locale: Locale): string {
	return prosePartsOf(sentence, dataset, locale)
		.map(({ text }) => text)
		.join('');
}

/** The amount is what the whole record shows: the story's finding does not follow the reader's choice. */
function mentioned({ figure: name, words: around }: Mention, dataset: Outline, locale: Locale) {
	const found = findFigure(dataset, name);
	const claim = found && shownClaim(found.figure, { to: null });
	const measure = dataset.measures.find(({ id }) => id === found?.figure.measure);
	const event = found?.event.id ?? null;
	if (!claim || !measure) return { text: '', event };
	if (around === null) return { text: amountOf(claim, measure, locale), event };
	const unit = unitOf(measure, locale.language);
	const number = locale.format.quantity(claim, unit, measure.currency);
	return { text: around.join(number), event };
}
