/** What the legend of a picture says, in the page's words. */
import { legendOf } from '../../scene/kinds/legend';
import type { Scene } from '../../scene/scene';
import { datedFirst, drawnValues } from '../../model/visible/drawn';
import type { Position } from '../../geometry/position';
import type { Explained, LegendContent } from '../../poster/picture/legend';
import { circleSteps, entryWords, operationKey, splitEntries } from '../../words/legend';
import { datesApartWords, valueWords } from '../../words/drawnValue';
import type { Page } from '../page/page';

/** `isSeen`: what the frame shows of the map. */
export function legendContent(
	scene: Scene,
	{ locale }: Page,
	isSeen: (position: Position) => boolean
): LegendContent {
	const { dataset, visible, zoom } = scene;
	const { messages, text } = locale;
	const { quantities, marks } = splitEntries(legendOf(scene));
	const hasCircles = quantities.some(({ key }) => key === 'circles');
	const values = datedFirst(drawnValues(visible));
	const seen = values.filter(({ at }) => {
		const position = typeof at === 'string' ? dataset.countries[at]?.position : at.position;
		return position != null && isSeen(position);
	});
	const explained = (entries: typeof quantities): Explained[] =>
		entries.flatMap((entry) =>
			entry.sample === null
				? []
				: [{ sample: entry.sample, said: entryWords(entry, dataset, locale) }]
		);
	return {
		measure: text(visible.measure.label),
		steps: hasCircles ? circleSteps(visible, zoom, locale) : [],
		scale: hasCircles ? messages.legendOf.circles : messages.noValues,
		quantities: explained(quantities),
		notes: [
			...[datesApartWords(values, locale)].filter(Boolean),
			...visible.flowTotals.map(({ unnamed }) => messages.unnamedDestinations(unnamed)),
			...(visible.world.length > 0
				? [messages.labelled(messages.worldTotals, messages.countTotals(visible.world.length))]
				: [])
		],
		values: {
			title: messages.eachValue(seen.length),
			said: seen.map((drawn) => {
				const { said, date } = valueWords(drawn, visible.measure, dataset, locale);
				return `${said}, ${date}`;
			})
		},
		operations: { title: messages.operations, names: operationKey(scene, locale) },
		marks: { title: messages.marks, entries: explained(marks) }
	};
}
