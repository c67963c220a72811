// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../../src/i18n/locale';
import { posterLink } from '../../../src/ui/map/posterLink';
import { choicesOfMeasure, sceneOf, STORIES } from '../../support/realDataset';

describe.each(STORIES)('posterLink(…) of %s', (_, dataset) => {
	it('leads from a number to the event it comes from, and from every mark to one of its events', async () => {
		const locale = await loadLocale('fr');
		for (const choice of choicesOfMeasure(dataset)) {
			const scene = sceneOf(dataset, choice, 4);
			const link = posterLink(scene, locale, '../');
			for (const { id, country, places, events } of scene.marks) {
				const values = [...places, ...(country ? [country] : [])].flatMap((group) => group.values);
				const expected = values.length > 0 ? values.map(({ event }) => event) : events;
				const hrefs = expected.map((event) => `../#${event.id}`);
				expect(hrefs, `${choice.measure} ${id}`).toContain(link(id).href);
			}
		}
	});
});
