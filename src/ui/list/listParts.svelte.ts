/** The parts of the list: each is a place that waits until the reader comes near, then rows as the build wrote them. */
import { on } from 'svelte/events';
import { load } from '../../arrival/load';
import type { Page } from '../page/page';
import { countShown } from './rows';

/** How far below the window a part is fetched. */
const NEAR = '800px';

/** About what a row takes, in rem: a place that waits is about as high as what will fill it. */
const ROW = 5.25;

interface Part {
	readonly element: HTMLElement;
	readonly file: string;
	/** Which of all events it holds. Its state stands on the element. */
	readonly first: number;
	readonly count: number;
}

type State = 'waiting' | 'fetching' | 'written';

export class ListParts {
	/** How many parts are written. */
	written = $state(0);
	readonly #page: Page;
	readonly #mayFetch: () => boolean;
	#parts: Part[] = [];

	constructor(page: Page, mayFetch: () => boolean) {
		this.#page = page;
		this.#mayFetch = mayFetch;
	}

	fetchAll(): void {
		for (const part of this.#parts) void this.#fetch(part);
	}

	/** Takes what is written, or makes places for what will be. Called in an effect; returns what stops it. */
	fill(slot: HTMLElement): () => void {
		if (slot.childElementCount > 0) {
			this.written = 1;
			return () => undefined;
		}
		this.#parts = this.#makeParts(slot);
		const observer = new IntersectionObserver(
			(entries) => {
				const near = entries.filter(({ isIntersecting }) => isIntersecting);
				for (const { target } of near) {
					const part = this.#parts.find(({ element }) => element === target);
					if (part) void this.#fetch(part);
				}
			},
			{ rootMargin: NEAR }
		);
		$effect(() => this.#reserve());
		$effect(() => {
			if (!this.#mayFetch()) return undefined;
			for (const { element } of this.#parts) observer.observe(element);
			return () => observer.disconnect();
		});
		return () => observer.disconnect();
	}

	#makeParts(slot: HTMLElement): Part[] {
		let first = 0;
		return this.#page.listParts.map(({ file, count }) => {
			const element = document.createElement('div');
			slot.append(element);
			setState(element, 'waiting');
			const part: Part = { element, file, first, count };
			first += count;
			return part;
		});
	}

	/** Room for the events that are chosen; none at all for a part of which nothing is. */
	#reserve(): void {
		const { dataset, visible } = this.#page.explorer;
		void this.written;
		for (const { element, first, count } of this.#parts) {
			const rows = countShown(dataset.events.slice(first, first + count), visible.events);
			const isWritten = stateOf(element) === 'written';
			element.hidden = rows === 0 && !isWritten;
			element.style.minBlockSize = isWritten ? '' : `${rows * ROW}rem`;
		}
	}

	async #fetch({ element, file, count }: Part): Promise<void> {
		if (stateOf(element) !== 'waiting') return;
		const { messages } = this.#page.locale;
		setState(element, 'fetching');
		element.replaceChildren(line(messages.loading, 'status'));
		try {
			const rows = await load(() => rowsOf(this.#page.root + file, count));
			setState(element, 'written');
			element.replaceChildren(rows);
			this.written += 1;
		} catch {
			setState(element, 'waiting');
			element.replaceChildren(line(messages.listPartFailed, 'alert'), this.#retryButton());
		}
	}

	#retryButton(): HTMLElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = this.#page.locale.messages.retry;
		on(button, 'click', () => this.fetchAll());
		return button;
	}
}

function stateOf(element: HTMLElement): State {
	return element.dataset.part as State;
}

function setState(element: HTMLElement, state: State): void {
	element.dataset.part = state;
}

/** Throws where not all of the part has come. */
async function rowsOf(address: string, count: number): Promise<DocumentFragment> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	const { content } = Object.assign(document.createElement('template'), {
		innerHTML: await response.text()
	});
	const rows = content.querySelectorAll('[data-event]').length;
	if (rows !== count) throw new Error(`${address} holds ${rows} events of ${count}.`);
	return content;
}

function line(text: string, role: string): HTMLElement {
	const paragraph = document.createElement('p');
	paragraph.setAttribute('role', role);
	paragraph.textContent = text;
	return paragraph;
}
