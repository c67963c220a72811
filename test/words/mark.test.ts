// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/i18n/locale';
import { circlesOf } from '../../src/scene/kinds/circles/features';
import { markValues } from '../../src/words/mark';
import { choicesOfMeasure, sceneOf, STORIES } from '../support/realDataset';

describe.each(STORIES)('markValues(mark, …) of %s', (_, dataset) => {
	it.each(LANGUAGES)(
		'says a number and its date for each circle of the mark, in %s',
		async (own) => {
			const locale = await loadLocale(own);
			for (const choice of choicesOfMeasure(dataset)) {
				const scene = sceneOf(dataset, choice, 10);
				const said = scene.marks.flatMap((mark) => markValues(mark, scene, locale));
				expect(said, choice.measure).toHaveLength(circlesOf(scene).length);
				for (const value of said)
					expect(value).toMatch(/^\D+: .*\d.*, (.*\d{4}|sans date|no date)$/);
			}
		}
	);
});
