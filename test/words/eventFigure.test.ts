// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../src/i18n/locale';
import { findEvent } from '../../src/model/find';
import { shownBy } from '../../src/model/visible/selected';
import { eventFigure } from '../../src/words/eventFigure';
import { REAL, STORIES } from '../support/realDataset';

const french = await loadLocale('fr');

describe('eventFigure(shown, dataset, locale)', () => {
	it.each([
		['antwerp-cocaine-2021', 'Cocaïne saisie\u00a0: 27\u202f640\u00a0kg, avril 2021'],
		['anom-netherlands-2021', '49\u00a0arrestations, juin 2021']
	])('says of %s what is counted, once, and of when', (id, said) => {
		expect(eventFigure(shownBy(eventOf(id), { to: null }), REAL, french)).toBe(said);
	});

	it('says what was counted by the chosen date, and nothing before', () => {
		const event = eventOf('antwerp-cocaine-2021');
		expect(eventFigure(shownBy(event, { to: '2020' }), REAL, french)).toBe('');
	});

	it.each(STORIES)('says something of each event of %s that has a figure', (_, story) => {
		const silent = story.events.filter(
			(event) =>
				event.figures.some(({ claims }) => claims.some(({ role }) => role === 'series')) &&
				!/\d/.test(eventFigure(shownBy(event, { to: null }), story, french))
		);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});
});

function eventOf(id: string) {
	const event = findEvent(REAL, id);
	if (event === null) throw new Error(`No event ${id}.`);
	return event;
}
