/** The picture of a language that other sites show beside a link. */
import topology from '../../geo/boundaries/world-50m.topojson?raw';
import { boundarySources } from '../dataset/boundaries';
import type { Words } from '../i18n/words';
import type { Dataset, Orientation } from '../model/types';
import { shareFrame, shareSvg } from '../poster/picture/share';
import { SHARE } from '../poster/picture/shareSize';
import { Explorer } from '../state/explorer.svelte';
import { MapState } from '../ui/map/mapState.svelte';
import { notesOf } from '../ui/map/notes';
import { plainProse } from '../words/prose';
import { languageFolder } from './pages';
import { rasterise } from './rasterise';

const LAND = boundarySources(JSON.parse(topology));

/** From the output folder. */
export function pictureFile(language: string): string {
	return `${languageFolder(language)}picture.png`;
}

/** A PNG of the untouched map. */
export function sharePicture(
	dataset: Dataset,
	words: Words,
	orientation: readonly Orientation[]
): Promise<Buffer> {
	const explorer = new Explorer(dataset, words.language);
	const frame = shareFrame(dataset.story.bounds.landscape);
	return rasterise(
		shareSvg({
			scene: new MapState(explorer, words, orientation).sceneAt(frame.zoom),
			frame,
			land: LAND,
			theme: 'light',
			language: words.language,
			notes: notesOf(explorer, words),
			titleOf: (mark) => mark,
			title: words.text(dataset.story.title),
			description: plainProse(dataset.story.finding, dataset, words),
			dated: words.messages.dataOf(words.format.date(dataset.story.checked))
		}),
		SHARE.sharpness
	);
}
