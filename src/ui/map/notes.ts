/** What the map says at the moment. */
import type { Locale } from '../../i18n/locale';
import type { Note } from '../../scene/annotations/place';
import type { Explorer } from '../../state/explorer.svelte';
import { annotationWords } from '../../words/annotation';

/** Each annotation of the story, or of the open chapter, whose event is shown, with its words. */
export function notesOf({ annotations, dataset }: Explorer, locale: Locale): Note[] {
	return annotations.map((annotation) => ({
		annotation,
		said: annotationWords(annotation, dataset, locale)
	}));
}

/** The same for a picture or for paper: like the live map, they say nothing once the reader has moved or opened something. */
export function keptNotes(explorer: Explorer, locale: Locale): Note[] {
	const { camera, chapter, choice, dataset, selection } = explorer;
	const isMeasured = chapter !== null || choice.measure === dataset.story.measure;
	return camera.view === null && selection === null && isMeasured ? notesOf(explorer, locale) : [];
}
