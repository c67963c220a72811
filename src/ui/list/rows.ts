/** The rows of the list in the page: plain HTML that the build wrote. */
import type { Event } from '../../model/types';
import { countByYear } from '../../model/years';
import { eventFigure } from '../../words/eventFigure';
import { timingWords } from '../../words/period';
import type { Page } from '../page/page';

/**
 * Hides what is not chosen, and writes the figures and counts that the choice decides. `target` stays in sight,
 * whatever is chosen.
 */
export function writeRows(
	element: HTMLElement,
	events: readonly Event[],
	{ explorer, locale }: Page,
	target: string | null
): void {
	const { shown } = explorer.visible;
	const visible = new Map(events.map((event) => [event.id, event]));
	for (const item of element.querySelectorAll<HTMLElement>('[data-event]')) {
		const event = visible.get(item.dataset.event ?? '');
		item.hidden = event === undefined && item.dataset.event !== target;
		const figure = item.querySelector('.figure-line');
		if (event && figure) {
			setText(figure, eventFigure(shown.get(event.id) ?? [], explorer.dataset, locale));
		}
		const timing = item.querySelector('.timing');
		if (event && timing) setText(timing, timingWords(event, explorer.visible, locale));
	}
	const counts = countByYear(events);
	for (const heading of element.querySelectorAll<HTMLElement>('[data-year]')) {
		const { year } = heading.dataset;
		const count = counts.get(year ? Number(year) : null) ?? 0;
		heading.hidden = count === 0;
		const said = heading.querySelector('span');
		if (said) setText(said, locale.messages.countEvents(count));
	}
}

/** Opens an event's row and brings it into sight. */
export function showRow(element: HTMLElement, id: string): void {
	const item = element.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`);
	const details = item?.querySelector('details');
	if (!item || !details) return;
	item.hidden = false;
	details.open = true;
	item.scrollIntoView({ block: 'start' });
}

/** How many of the events, in the order of all, are among those shown. */
export function countShown(events: readonly Event[], shown: readonly Event[]): number {
	const ids = new Set(shown.map(({ id }) => id));
	return events.filter(({ id }) => ids.has(id)).length;
}

function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}
