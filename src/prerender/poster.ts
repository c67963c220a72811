/** The poster of one page: its marks lead to the list, on the page itself or on the one it is cut from. */
import topology from '../../geo/boundaries/world-110m.topojson?raw';
import { boundarySources } from '../dataset/boundaries';
import { posterOf, type Poster } from '../poster/poster';
import { MapState } from '../ui/map/mapState.svelte';
import { posterLink } from '../ui/map/posterLink';
import type { Page } from '../ui/page/page';
import { annotationsOf } from '../model/annotations';
import type { Orientation } from '../model/types';
import { annotationWords } from '../words/annotation';
import { plainProse } from '../words/prose';

const LAND = boundarySources(JSON.parse(topology));

/** `hasLegend`: the page lays its legend over the map where it is wide. */
export function pagePoster(
	{ explorer, words, list }: Page,
	orientation: readonly Orientation[],
	hasLegend: boolean
): Poster {
	const { dataset } = explorer;
	const { sceneAt } = new MapState(explorer, words, orientation);
	return posterOf({
		land: LAND,
		bounds: dataset.story.bounds,
		sceneAt,
		language: words.language,
		words: {
			title: words.messages.mapOf(words.text(dataset.story.title)),
			description: plainProse(dataset.story.finding, dataset, words)
		},
		link: posterLink(explorer, words, list),
		notes: annotationsOf(dataset.story, explorer.visible, null).map((annotation) => ({
			annotation,
			said: annotationWords(annotation, dataset, words)
		})),
		hasLegend,
		href: (event) => `${list}#${event}`
	});
}
