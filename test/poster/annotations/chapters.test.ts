/** On its own page each chapter's annotations find room, and collide with nothing, in any frame that the page gives the map. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLocale } from '../../../src/i18n/locale';
import { chapterLayouts } from '../../../src/poster/annotations/covers';
import { frameClasses } from '../../../src/poster/annotations/frames';
import { openingOf } from '../../../src/poster/opening';
import { placeNotes } from '../../../src/scene/annotations/place';
import { shapesOf } from '../../../src/scene/home';
import { Explorer } from '../../../src/state/explorer.svelte';
import { roomyHome } from '../../../src/prerender/roomyHome';
import { MapState } from '../../../src/ui/map/mapState.svelte';
import { notesOf } from '../../../src/ui/map/notes';
import { covered } from '../../support/noteCollisions';
import { REAL } from '../../support/realDataset';

const [LAYOUT] = chapterLayouts();
if (LAYOUT === undefined) throw new Error('The page has no layout.');

describe.each(LANGUAGES)('the annotations of a chapter’s own page in “%s”', (language) => {
	it.each(REAL.story.chapters)(
		'find room in every class of frames, clear of all: $id',
		async ({ id, bounds }) => {
			const words = await loadLocale(language);
			const explorer = new Explorer(REAL, language);
			explorer.tell(id);
			const map = new MapState(explorer, words);
			const notes = notesOf(explorer, words);
			const home = roomyHome(bounds);
			expect(notes.length).toBeGreaterThan(0);
			for (const step of openingOf(home).steps) {
				const scene = map.sceneAt(step.zoom);
				for (const shape of shapesOf(home)) {
					const own = home[shape ?? 'landscape'];
					for (const { form, query, frames } of frameClasses(step, shape, own, LAYOUT)) {
						const placed = placeNotes(notes, scene, frames, form);
						const where = `${step.zoom} ${query}`;
						expect(placed.length, where).toBe(notes.length);
						expect(
							frames.flatMap((frame) => covered(placed, scene, frame)),
							where
						).toEqual([]);
					}
				}
			}
		}
	);
});
