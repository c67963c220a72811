/** The poster of one page: its marks lead to the list, on the page itself or on the one it is cut from. */
import topology from '../../geo/boundaries/world-110m.topojson?raw';
import { boundarySources } from '../dataset/boundaries';
import { layoutsOf } from '../poster/annotations/covers';
import { posterOf, type Poster } from '../poster/poster';
import { MapState } from '../ui/map/mapState.svelte';
import { notesOf } from '../ui/map/notes';
import { posterLink } from '../ui/map/posterLink';
import type { Scene } from '../scene/scene';
import type { Page } from '../ui/page/page';
import type { Orientation } from '../model/types';
import { plainProse } from '../words/prose';

const LAND = boundarySources(JSON.parse(topology));

/** `hasLegend`: the page lays its legend over the map where it is wide. */
export function pagePoster(
	{ explorer, words, list }: Page,
	orientation: readonly Orientation[],
	hasLegend: boolean
): Poster {
	const { dataset } = explorer;
	return posterOf({
		land: LAND,
		bounds: dataset.story.bounds,
		sceneAt: scenesOf({ explorer, words }, orientation),
		words: {
			title: words.messages.mapOf(words.text(dataset.story.title)),
			description: plainProse(dataset.story.finding, dataset, words)
		},
		link: posterLink(explorer, words, list),
		notes: notesOf(explorer, words),
		layouts: layoutsOf(hasLegend),
		href: (event) => `${list}#${event}`
	});
}

const SCENES = new Map<string, (zoom: number) => Scene>();

/** Pages in one language draw the same scenes. */
function scenesOf(
	{ explorer, words }: Pick<Page, 'explorer' | 'words'>,
	orientation: readonly Orientation[]
): (zoom: number) => Scene {
	const known = SCENES.get(words.language);
	if (known !== undefined) return known;
	const { sceneAt } = new MapState(explorer, words, orientation);
	const drawn = new Map<number, Scene>();
	const scenes = (zoom: number) => {
		const scene = drawn.get(zoom) ?? sceneAt(zoom);
		drawn.set(zoom, scene);
		return scene;
	};
	SCENES.set(words.language, scenes);
	return scenes;
}
