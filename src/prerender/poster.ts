/** The poster of one page: its marks lead to the list, on the page itself or on the one it is cut from. */
import coarse from '../../geo/boundaries/world-110m.topojson?raw';
import fine from '../../geo/boundaries/world-50m.topojson?raw';
import { boundarySources } from '../dataset/boundaries';
import { chapterLayouts, layoutsOf } from '../poster/annotations/covers';
import { posterOf, type Poster } from '../poster/poster';
import { MapState } from '../ui/map/mapState.svelte';
import { notesOf } from '../ui/map/notes';
import { posterLink } from '../ui/map/posterLink';
import type { Scene } from '../scene/scene';
import type { Page } from '../ui/page/page';
import type { Orientation } from '../model/types';
import { plainProse } from '../words/prose';

const LAND = {
	coarse: boundarySources(JSON.parse(coarse)),
	fine: boundarySources(JSON.parse(fine))
};

/** Degrees from west to east: where less is shown, coarse borders would look like it. */
const CLOSE = 9;

/** `hasLegend`: the page lays its legend over the map where it is wide. */
export function pagePoster(
	{ explorer, locale, list, home }: Page,
	orientation: readonly Orientation[],
	hasLegend: boolean
): Poster {
	const { dataset, chapter } = explorer;
	const bounds = home ?? dataset.story.bounds;
	const [west, , east] = bounds.landscape;
	return posterOf({
		land: east - west < CLOSE ? LAND.fine : LAND.coarse,
		bounds,
		sceneAt: scenesOf({ explorer, locale }, orientation),
		words: {
			title: locale.messages.mapOf(locale.text((chapter ?? dataset.story).title)),
			description: plainProse(chapter?.paragraphs[0] ?? dataset.story.finding, dataset, locale)
		},
		link: posterLink(explorer, locale, list),
		notes: notesOf(explorer, locale),
		layouts: chapter === null ? layoutsOf(hasLegend) : chapterLayouts(),
		href: (event) => `${list}#${event}`
	});
}

const SCENES = new Map<string, (zoom: number) => Scene>();

/** Pages in one language that tell the same draw the same scenes. */
function scenesOf(
	{ explorer, locale }: Pick<Page, 'explorer' | 'locale'>,
	orientation: readonly Orientation[]
): (zoom: number) => Scene {
	const key = `${locale.language} ${explorer.chapterId ?? ''}`;
	const known = SCENES.get(key);
	if (known !== undefined) return known;
	const { sceneAt } = new MapState(explorer, locale, orientation);
	const drawn = new Map<number, Scene>();
	const scenes = (zoom: number) => {
		const scene = drawn.get(zoom) ?? sceneAt(zoom);
		drawn.set(zoom, scene);
		return scene;
	};
	SCENES.set(key, scenes);
	return scenes;
}
