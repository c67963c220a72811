/**
 * Brings to life the list that the build has written. It stays plain HTML, of which what is not chosen is hidden; an
 * event's own text gives way to one that follows the reader's choice when she opens it.
 */
import { mount, unmount } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { load } from '../../arrival/load';
import { findEvent } from '../../model/find';
import { writeLink } from '../../state/url';
import { homeOf, type Page } from '../page/page';
import { ListParts } from './listParts.svelte';
import { showRow, writeRows } from './rows';

export class LiveList {
	/** The event that the address points at: it stays in sight, whatever is chosen. */
	target = $state.raw<string | null>(null);
	readonly #page: Page;
	readonly #parts: ListParts;
	#roots: Record<string, unknown>[] = [];

	/** Parts that the page does not hold are fetched once that is allowed, as the reader comes near. */
	constructor(page: Page, mayFetch: () => boolean) {
		this.#page = page;
		this.#parts = new ListParts(page, mayFetch);
	}

	/** Fetches what is missing, for paper. */
	fetchAll(): void {
		this.#parts.fetchAll();
	}

	/** For the element that holds the parts, or will. */
	readonly attach: Attachment<HTMLElement> = (slot) => {
		const page = this.#page;
		const stopParts = this.#parts.fill(slot);
		$effect(() => {
			const { events } = page.explorer.visible;
			if (this.#parts.written > 0) writeRows(slot, events, page, this.target);
		});
		$effect(() => {
			if (this.#parts.written > 0 && this.target !== null) showRow(slot, this.target);
		});
		const listeners = [
			on(slot, 'click', (event) => this.#showOnMap(event)),
			on(slot, 'toggle', ({ target }) => void this.#openItem(target as Element), { capture: true })
		];
		return () => {
			for (const stop of [stopParts, ...listeners]) stop();
			for (const root of this.#roots) void unmount(root);
			this.#roots = [];
		};
	};

	/** Opens the event beside the map where there is one, else on the map's own page, with the present choice. */
	#showOnMap(event: MouseEvent): void {
		const link = (event.target as Element).closest<HTMLAnchorElement>('[data-show]');
		const id = link?.closest<HTMLElement>('[data-event]')?.dataset.event;
		if (!link || id === undefined) return;
		const { explorer, kind } = this.#page;
		const selection = { type: 'event', id } as const;
		if (kind === 'list') {
			link.href = homeOf(this.#page) + writeLink({ ...explorer.link, selection }, explorer.domain);
		} else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			explorer.open(selection);
		}
	}

	/** Replaces an item's text the first time it is opened. What is written stays where the record cannot be fetched: until she opens it again. */
	async #openItem(target: Element): Promise<void> {
		const page = this.#page;
		const item = target.closest<HTMLElement>('[data-event]');
		const content = target.querySelector<HTMLElement>(':scope > [data-body="written"]');
		if (!item || !content || !(target as HTMLDetailsElement).open) return;
		await page.record.ask();
		const event = page.record.value && findEvent(page.record.value, item.dataset.event ?? '');
		if (!event) return;
		const body = await load(() => import('../panel/EventBodyPage.svelte')).catch(() => null);
		if (body === null || content.dataset.body !== 'written') return;
		content.dataset.body = 'live';
		content.replaceChildren();
		this.#roots.push(mount(body.default, { target: content, props: { page, event } }));
	}
}
