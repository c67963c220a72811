/** What a picture of the map says, in the page's words. */
import { legendOf } from '../../scene/kinds';
import type { Scene } from '../../scene/scene';
import { outsideCountries } from '../../model/marks/outside';
import { drawnValues } from '../../model/visible/drawn';
import type { Position } from '../../geometry/position';
import type { Explained, LegendContent } from '../../poster/picture/legend';
import { circleSteps, entryWords, operationKey, splitEntries } from '../../words/legend';
import { datesApartWords, valueWords } from '../../words/drawnValue';
import { markName } from '../../words/mark';
import { addressOf, type Page } from '../page/page';

/** All that a mark says, by its id. */
export function markTitles(scene: Scene, { words }: Page): (id: string) => string {
	const titles = new Map(scene.marks.map((mark) => [mark.id, markName(mark, scene, words)]));
	return (id) => titles.get(id) ?? id;
}

/** « Hors du cadre : Canada 2, Australie 3 »; empty where all is seen. */
export function outsideWords(
	{ dataset, marks }: Scene,
	{ words }: Page,
	isSeen: (position: Position) => boolean
): string {
	const named = outsideCountries(marks, isSeen).map(
		({ code, count }) => `${words.text(dataset.countries[code]?.name ?? {})} ${count}`
	);
	return named.length === 0
		? ''
		: words.messages.labelled(words.messages.outside, named.join(', '));
}

/** `isSeen`: what the frame shows of the map. */
export function legendContent(
	scene: Scene,
	{ words }: Page,
	isSeen: (position: Position) => boolean
): LegendContent {
	const { dataset, visible, zoom } = scene;
	const { messages, text } = words;
	const { quantities, marks } = splitEntries(legendOf(scene));
	const hasCircles = quantities.some(({ key }) => key === 'circles');
	const values = drawnValues(visible);
	const seen = values.filter(({ at }) => {
		const position = typeof at === 'string' ? dataset.countries[at]?.position : at.position;
		return position != null && isSeen(position);
	});
	const explained = (entries: typeof quantities): Explained[] =>
		entries.flatMap((entry) =>
			entry.sample.type === 'circles'
				? []
				: [{ sample: entry.sample, said: entryWords(entry, dataset, words) }]
		);
	return {
		measure: text(visible.measure.label),
		steps: hasCircles ? circleSteps(visible, zoom, words) : [],
		scale: hasCircles ? messages.legendOf.circles : messages.noValues,
		quantities: explained(quantities),
		notes: [
			...[datesApartWords(values, words)].filter(Boolean),
			...visible.flowTotals.map(({ unnamed }) => messages.unnamedDestinations(unnamed)),
			...(visible.world.length > 0
				? [messages.labelled(messages.worldTotals, messages.countTotals(visible.world.length))]
				: [])
		],
		values: {
			title: messages.eachValue(seen.length),
			said: seen.map((drawn) => {
				const { said, date } = valueWords(drawn, visible.measure, dataset, words);
				return `${said}, ${date}`;
			})
		},
		operations: { title: messages.operations, names: operationKey(scene, words) },
		marks: { title: messages.marks, entries: explained(marks) }
	};
}

/** Date, licence, borders, and the address of what is seen. */
export function credits(page: Page): string[] {
	const { explorer, words } = page;
	const { story } = explorer.dataset;
	const { messages, format } = words;
	return [
		[
			`${messages.dataOf(format.date(story.version))}.`,
			`${messages.labelled(messages.licence, story.licence.name)}.`,
			messages.boundaries
		].join(' '),
		addressOf(page)
	];
}
