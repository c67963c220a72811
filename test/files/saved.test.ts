// @vitest-environment node
import { getIssues } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/i18n/locale';
import { wholeChoice } from '../../src/model/choice';
import { select } from '../../src/model/visible/select';
import { COLUMNS } from '../../src/files/table';
import { claimsCsv, eventsGeoJson } from '../../src/files/saved';
import { sentenceOf } from '../../src/words/sentence';
import { readCsv } from './readCsv';
import { choicesOfOperations, STORIES } from '../support/realDataset';

const PAGE = 'https://ports.example/?op=north';

describe.each(STORIES)('files of %s', (_, story) => {
	const { operations } = wholeChoice(story);
	const visible = select(story, { ...wholeChoice(story), operations: operations.slice(0, 1) });

	it.each(LANGUAGES)('claimsCsv(…) says what it is, then one claim a row, in %s', async (own) => {
		const locale = await loadLocale(own);
		const rows = readCsv(claimsCsv(story, visible, locale, PAGE));
		const gap = rows.findIndex((row) => row.every((cell) => cell === ''));
		const head = rows.slice(0, gap).map(([, said]) => said);
		expect(head).toEqual([
			locale.text(story.story.title),
			sentenceOf(visible, story, locale),
			locale.text(story.operations[0]?.name ?? {}),
			story.story.version,
			story.story.checked,
			expect.stringContaining(story.story.licence.url),
			PAGE
		]);
		expect(rows[gap + 1]).toEqual(COLUMNS.map((column) => locale.messages.columns[column]));
		const events = new Set(rows.slice(gap + 2).map(([event]) => event));
		expect(events).toEqual(new Set(visible.events.map(({ id }) => id)));
		for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(e-?\d+)?$)/);
	});

	it('eventsGeoJson(…) holds the same events, the licence and what was chosen', async () => {
		const locale = await loadLocale('en');
		const saved: unknown = JSON.parse(eventsGeoJson(story, visible, locale, PAGE));
		expect(saved).toMatchObject({
			type: 'FeatureCollection',
			version: story.story.version,
			licence: story.story.licence,
			address: PAGE,
			filters: { operations: operations.slice(0, 1), sentence: sentenceOf(visible, story, locale) },
			features: visible.events.map(({ id }) => ({ type: 'Feature', id }))
		});
	});

	it('eventsGeoJson(…) is strict GeoJSON, whatever is chosen', async () => {
		const locale = await loadLocale('fr');
		for (const choice of [wholeChoice(story), ...choicesOfOperations(story)]) {
			const saved = eventsGeoJson(story, select(story, choice), locale, PAGE);
			expect(getIssues(saved), choice.operations.join()).toEqual([]);
		}
	});
});
