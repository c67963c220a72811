/** The pictures of a language that other sites show beside a link. */
import topology from '../../geo/boundaries/world-50m.topojson?raw';
import { boundarySources } from '../dataset/boundaries';
import type { Locale } from '../i18n/locale';
import type { Chapter } from '../model/chapters';
import type { Dataset, Orientation } from '../model/types';
import { shareFrame, shareSvg } from '../poster/picture/share';
import { SHARE } from '../poster/picture/shareSize';
import { Explorer } from '../state/explorer.svelte';
import { MapState } from '../ui/map/mapState.svelte';
import { notesOf } from '../ui/map/notes';
import { plainProse } from '../words/prose';
import { languageFolder, pageAddress } from './pages';
import { rasterise } from './rasterise';

const LAND = boundarySources(JSON.parse(topology));

/** From the output folder: of the untouched map, or of a chapter. */
export function pictureFile(locale: Locale, chapter: Chapter | null): string {
	if (chapter === null) return `${languageFolder(locale.language)}picture.png`;
	return `${pageAddress('story', locale).folder}${chapter.id}.png`;
}

/** A PNG of the untouched map, or of what a chapter shows. */
export function sharePicture(
	dataset: Dataset,
	locale: Locale,
	orientation: readonly Orientation[],
	chapter: Chapter | null
): Promise<Buffer> {
	const explorer = new Explorer(dataset, locale.language);
	explorer.tell(chapter?.id ?? null);
	const frame = shareFrame(explorer.home.landscape);
	return rasterise(
		shareSvg({
			scene: new MapState(explorer, locale, orientation).sceneAt(frame.zoom),
			frame,
			land: LAND,
			theme: 'light',
			language: locale.language,
			notes: notesOf(explorer, locale),
			titleOf: (mark) => mark,
			description: plainProse(dataset.story.finding, dataset, locale),
			...headOf(dataset, locale, chapter)
		}),
		SHARE.sharpness
	);
}

/** What stands above the map: a chapter's own title, and of which story it is. */
function headOf({ story }: Dataset, { messages, format, text }: Locale, chapter: Chapter | null) {
	const title = text(story.title);
	const dated = messages.dataOf(format.date(story.checked));
	return chapter === null
		? { title, dated }
		: { title: text(chapter.title), dated: `${title} · ${dated}` };
}
