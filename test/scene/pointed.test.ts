// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/scene/kinds/layers';
import { features as labelFeatures } from '../../src/scene/kinds/labels/features';
import { features as numberFeatures } from '../../src/scene/kinds/numbers/features';
import { PRESSED_LAYERS, selectionOfWords } from '../../src/scene/pointed';
import { openSelection } from '../../src/model/marks/selection';
import { wholeChoice } from '../../src/model/choice';
import { sceneOf, STORIES } from '../support/realDataset';

describe('PRESSED_LAYERS', () => {
	it('are layers of the style that write something', () => {
		for (const id of PRESSED_LAYERS) {
			expect(LAYERS.find((layer) => layer.id === id)?.type, id).toBe('symbol');
		}
	});
});

describe.each(STORIES)('selectionOfWords(properties, dataset) of %s', (_, dataset) => {
	const scene = sceneOf(dataset, wholeChoice(dataset), 4);

	it('opens the event of each flow by its number', () => {
		const numbers = numberFeatures(scene);
		const numbered = scene.visible.flows.filter(({ shown }) => shown !== null);
		expect(numbers.map(({ properties }) => selectionOfWords(properties, dataset))).toEqual(
			numbered.map(({ event }) => ({ type: 'event', id: event.id }))
		);
	});

	it('opens what each mark opens by its name', () => {
		const labels = new Map(labelFeatures(scene).map((label) => [label.id, label.properties]));
		for (const mark of scene.marks.filter(({ id }) => labels.has(id))) {
			const selection = selectionOfWords(labels.get(mark.id), dataset);
			const opened = selection && openSelection(selection, scene.visible, dataset);
			expect(opened?.type, mark.id).toBe(mark.country ? 'country' : 'places');
		}
	});

	it('opens nothing for a feature without a name', () => {
		expect(selectionOfWords({}, dataset)).toBeNull();
	});
});
