/** What the legend says, on the page and in pictures. */
import type { Messages } from '../i18n/messages/fr';
import type { Locale } from '../i18n/locale';
import type { Scene } from '../scene/scene';
import type { LegendEntry } from '../scene/kinds/kind';
import { legendSteps } from '../scene/scale';
import { operationIds } from '../model/choice';
import type { Visible } from '../model/visible/select';
import type { Outline } from '../model/types';
import { unitOf } from './unit';

/** The entries about numbers, circles first, and those about marks. */
export function splitEntries(entries: readonly LegendEntry[]) {
	return {
		quantities: entries
			.filter(({ topic }) => topic !== 'marks')
			.sort((a, b) => Number(b.topic === 'circles') - Number(a.topic === 'circles')),
		marks: entries.filter(({ topic }) => topic === 'marks')
	};
}

export function entryWords(
	{ key, operation }: LegendEntry,
	dataset: Outline,
	locale: Locale
): string {
	const flows = dataset.operations.find(({ id }) => id === operation)?.flows;
	if (key === 'flow' && flows) return locale.text(flows.label);
	return locale.messages.legendOf[key as keyof Messages['legendOf']];
}

/** The circles' sizes at a zoom, largest first, with what they stand for. */
export function circleSteps({ measure, largest }: Visible, zoom: number, locale: Locale) {
	const unit = unitOf(measure, locale.language);
	return legendSteps(largest, zoom).map((step) => ({
		...step,
		said: locale.format.compact({ value: step.value, bound: 'exact' }, unit, measure.currency)
	}));
}

/** The operations that are seen, with the letters that stand for them on the map: « Exclu (X) ». */
export function operationKey({ dataset, visible }: Scene, { messages, text }: Locale) {
	return operationIds(dataset)
		.filter((id) => visible.counts.operations[id])
		.map((id) => {
			const operation = dataset.operations.find((candidate) => candidate.id === id);
			if (operation === undefined) return { id, name: messages.context, rank: 0 };
			const { name, initials, rank } = operation;
			return { id, name: `${text(name)} (${initials})`, rank };
		});
}
