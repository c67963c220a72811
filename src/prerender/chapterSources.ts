/** What a chapter rests on, as the build writes it into the chapter's page. */
import { render } from 'svelte/server';
import type { Chapter } from '../model/chapters';
import type { Page } from '../ui/page/page';
import ChapterSources from '../ui/story/ChapterSources.svelte';
import { withoutMarkers } from './replace';

export function chapterSources(page: Page, chapter: Chapter): string {
	return withoutMarkers(render(ChapterSources, { props: { page, chapter } }).body);
}
