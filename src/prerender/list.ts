/** The list of events as the build writes it: whole on its own page, in parts for the page of the map. */
import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { yearsInParts } from '../model/years';
import EventRows from '../ui/list/EventRows.svelte';
import type { Page } from '../ui/page/page';
import type { ListPart } from '../ui/page/pageData';
import { withoutMarkers } from './replace';

/** Events in a part: some thirty kilobytes of text once compressed. */
const PART = 100;

export interface WrittenPart extends ListPart {
	readonly html: string;
}

/** Its links lead from `page`. */
export function listParts(page: Page): WrittenPart[] {
	return yearsInParts(page.explorer.dataset.events, PART).map((years, index) => {
		const html = withoutMarkers(render(EventRows, { props: { page, years } }).body);
		const hash = createHash('sha256').update(html).digest('base64url').slice(0, 8);
		return {
			file: `assets/list-${page.locale.language}-${index + 1}-${hash}.html`,
			count: years.reduce((sum, { events }) => sum + events.length, 0),
			html
		};
	});
}
