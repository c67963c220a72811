// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { drawImage } from '../../../src/scene/images';
import { drawHatch } from '../../../src/scene/images/pattern';
import { storyFeatures } from '../../../src/scene/kinds/features';
import { legendOf } from '../../../src/scene/kinds/legend';
import { PALETTES, THEMES } from '../../../src/scene/palette';
import { STYLE } from '../../../src/map/style';
import { choicesOfOperations, sceneOf, STORIES } from '../../support/realDataset';
import { wholeChoice } from '../../../src/model/choice';
import type { Dataset } from '../../../src/model/types';
import { draws, valueOf } from '../evaluate';
import { extentOf } from './extent';

/** CSS pixels that a path's rounding may leave its image by. */
const ROUNDING = 0.02;

describe.each(STORIES)('drawImage(id) for %s', (_, story) => {
	const ids = imageIds(story);

	it('draws every image that the map asks for', () => {
		expect(ids.size).toBeGreaterThan(3);
		expect([...ids].filter((id) => drawImage(id) === null)).toEqual([]);
	});

	it('draws within the image', () => {
		for (const id of ids) {
			const { width = 0, height = 0, shapes = [] } = drawImage(id) ?? {};
			expect(shapes.length, id).toBeGreaterThan(0);
			for (const { d, at } of shapes) {
				expect(d, id).not.toMatch(/NaN|undefined|Infinity/);
				const { x, y, scale } = at ?? { x: 0, y: 0, scale: 1 };
				const [left, top, right, bottom] = extentOf(d);
				expect(Math.min(x + left * scale, y + top * scale), id).toBeGreaterThan(-ROUNDING);
				expect(x + right * scale, id).toBeLessThan(width + ROUNDING);
				expect(y + bottom * scale, id).toBeLessThan(height + ROUNDING);
			}
		}
	});

	it('draws in colours of the theme', () => {
		for (const id of ids) {
			const theme = THEMES.find((name) => id.endsWith(`|${name}`)) ?? 'light';
			const colours = Object.values(PALETTES[theme]).flat();
			for (const { fill } of drawImage(id)?.shapes ?? []) expect(colours, id).toContain(fill);
		}
	});

	it('draws every sample of the legend', () => {
		for (const { sample } of legendOf(sceneOf(story, wholeChoice(story), 4.5))) {
			if (sample) expect(sample(PALETTES.dark).shapes.length).toBeGreaterThan(0);
		}
	});
});

describe('drawImage(id)', () => {
	it.each(['', 'mark', 'whale|light', 'hatch', 'hatch|blue', 'hatch|__proto__', '|light'])(
		'is null for %j, which is no recipe',
		(id) => expect(drawImage(id)).toBeNull()
	);

	it('hatches about as on paper: MapLibre draws a pattern once to twice as large', () => {
		const onMap = drawImage('hatch|light')?.width ?? 0;
		const onPaper = drawHatch(PALETTES.light).width;
		expect(onMap).toBeLessThan(onPaper);
		expect(2 * onMap).toBeGreaterThan(onPaper);
	});

	it('draws each theme in its own colours', () => {
		expect(drawImage('hatch|light')).not.toEqual(drawImage('hatch|dark'));
	});
});

/** As the style's own expressions name them. */
function imageIds(story: Dataset): Set<string> {
	const ids = THEMES.map((theme) => `hatch|${theme}`);
	const choices = [wholeChoice(story), ...choicesOfOperations(story)];
	const scenes = choices.flatMap((choice) =>
		[3, 4.5, 8].map((zoom) => sceneOf(story, choice, zoom))
	);
	for (const { features } of scenes.map(storyFeatures)) {
		for (const layer of STYLE.layers) {
			if (layer.type !== 'symbol' || layer.layout?.['icon-image'] === undefined) continue;
			for (const own of features) {
				if (!draws(layer, own)) continue;
				for (const theme of THEMES) {
					const globals = { zoom: 4, globalState: { language: 'fr', theme } };
					ids.push(String(valueOf(layer, 'icon-image', own, globals)));
				}
			}
		}
	}
	return new Set(ids);
}
