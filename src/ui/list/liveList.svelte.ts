/**
 * Brings to life the list that the build has written. It stays plain HTML, of which what is not chosen is hidden; an
 * event's own text gives way to one that follows the reader's choice when she opens it.
 */
import { mount, unmount } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { findEvent } from '../../model/find';
import type { Page } from '../page/page';

/** `slot` holds the written list, or nothing where no build has written it. */
export function liveList(page: Page): Attachment<HTMLElement> {
	return (slot) => {
		let isWritten = $state(slot.childElementCount > 0);
		const mounted: Record<string, unknown>[] = [];
		const keep = (root: Record<string, unknown> | null) => {
			if (root) mounted.push(root);
		};
		if (!isWritten) {
			void writeList(slot, page).then((list) => {
				keep(list);
				isWritten = true;
			});
		}
		$effect(() => {
			const shown = page.explorer.visible.events.map(({ id }) => id);
			if (isWritten) filter(slot, shown);
		});
		const listeners = [
			on(slot, 'click', ({ target }) => showOnMap(target as Element, page)),
			on(slot, 'toggle', ({ target }) => void openItem(target as Element, page).then(keep), {
				capture: true
			})
		];
		return () => {
			for (const stop of listeners) stop();
			for (const root of mounted) void unmount(root);
		};
	};
}

async function writeList(slot: HTMLElement, page: Page): Promise<Record<string, unknown> | null> {
	await page.record.ask();
	if (page.record.dataset === null) return null;
	const { default: EventListPage } = await import('./EventListPage.svelte');
	return mount(EventListPage, { target: slot, props: { page } });
}

function filter(slot: HTMLElement, shown: readonly string[]): void {
	for (const item of slot.querySelectorAll<HTMLElement>('[data-event]')) {
		item.hidden = !shown.includes(item.dataset.event ?? '');
	}
	const empty = slot.querySelector<HTMLElement>('.empty');
	if (empty) empty.hidden = shown.length > 0;
}

function showOnMap(target: Element, { explorer }: Page): void {
	const id = target.closest('[data-show]')?.closest<HTMLElement>('[data-event]')?.dataset.event;
	if (id !== undefined) explorer.open({ type: 'event', id });
}

/** Replaces an item's text the first time it is opened. Where the record cannot be fetched, what is written stays. */
async function openItem(target: Element, page: Page): Promise<Record<string, unknown> | null> {
	const item = target.closest<HTMLElement>('[data-event]');
	const content = target.querySelector<HTMLElement>(':scope > [data-body="written"]');
	if (!item || !content || !(target as HTMLDetailsElement).open) return null;
	await page.record.ask();
	const event = page.record.dataset && findEvent(page.record.dataset, item.dataset.event ?? '');
	if (!event || content.dataset.body !== 'written') return null;
	content.dataset.body = 'live';
	const { default: EventBodyPage } = await import('../panel/EventBodyPage.svelte');
	content.replaceChildren();
	return mount(EventBodyPage, { target: content, props: { page, event } });
}
