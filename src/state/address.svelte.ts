/** The address is the state: written as the reader explores, read when she goes back. */
import { untrack } from 'svelte';
import { on } from 'svelte/events';
import type { Explorer } from './explorer.svelte';
import { HistoryWriter } from './historyWriter';
import { readLink, withParameters, writeLink, type Link } from './url';

interface Entry {
	/** How many panels were opened on the way to this entry, since the page or its chapter was. */
	readonly depth: number;
}

/** How a page tells the story, where that is not by its address. */
interface Telling {
	/** Whether each chapter is a part of the page, which its fragment names. */
	readonly scrolls?: boolean;
	/** The one that the page tells, whatever else is asked for. */
	readonly chapter?: string | null;
}

interface Ways extends Telling {
	/** Whether opening a panel adds an entry to the history, so that going back closes it. */
	readonly pushes: boolean;
	/** Parameters that stay as they are. */
	readonly kept?: string | undefined;
}

/**
 * Keeps the address and the explorer alike for the life of the component that calls it. What is opened adds an entry to
 * the history, and so does turning to a chapter, leaving the story or reading the map otherwise, unless a reader merely
 * scrolls; all else replaces the entry. Inside someone else's page nothing is added: there, going back leaves the article.
 */
export function followAddress(explorer: Explorer, { pushes, kept, ...telling }: Ways): void {
	const { scrolls = false, chapter: own = null } = telling;
	const addressOf = (link = explorer.link) => {
		const { chapter } = link;
		const said = scrolls || chapter === own ? { ...link, chapter: null } : link;
		const fragment = scrolls ? (chapter === null ? '' : `#${chapter}`) : location.hash;
		return location.pathname + withParameters(writeLink(said, explorer.domain), kept) + fragment;
	};
	let writer: HistoryWriter;
	let depth = 0;
	let last = explorer.selection;
	let lastTurn = turnOf(explorer);
	let isFirst = true;
	/** On the way back to the entry from which the first panel was opened. */
	let isReturning = false;

	$effect(() => {
		writer = new HistoryWriter(history);
		depth = entryDepth() ?? 0;
		return () => writer.flush();
	});

	$effect(() => {
		const address = addressOf();
		const { selection } = explorer;
		const turn = turnOf(explorer);
		const turns = turn !== lastTurn;
		const opens = selection !== null && selection !== last;
		const closes = selection === null && last !== null;
		[last, lastTurn] = [selection, turn];
		// what cannot be read stays in the address until something changes
		const asksInVain = isFirst && untrack(() => explorer.unread.length > 0);
		if (!isFirst) explorer.unread = [];
		isFirst = false;
		if (isReturning) return;
		if (pushes && (opens || (turns && !scrolls))) push(address, turns && !scrolls ? 0 : depth + 1);
		else if (closes && depth > 0) {
			writer.drop();
			isReturning = true;
			history.go(-depth);
		} else {
			writer.replace(entry(asksInVain ? location.href : address));
			if (opens || closes || turns) writer.flush();
		}
	});

	$effect(() => {
		const stops = [
			on(window, 'popstate', arrive),
			on(window, 'pagehide', () => writer.flush()),
			// a link within the page leads to an entry of its own
			on(
				window,
				'click',
				({ target }) => {
					if ((target as Element).closest('a')) writer.flush();
				},
				{ capture: true }
			)
		];
		return () => stops.forEach((stop) => stop());
	});

	function arrive(): void {
		writer.drop();
		const found = entryDepth();
		depth = found ?? 0;
		if (isReturning) {
			isReturning = false;
			writer.replace(entry(addressOf({ ...explorer.link, selection: null })));
			if (explorer.selection === null) writer.flush();
			else push(addressOf(), depth + 1);
		} else if (found === null) {
			// a fragment of the page has been asked for: the entry is new, and what is seen stays
			writer.replace(entry(addressOf()));
			writer.flush();
		} else {
			explorer.follow(linkHere(explorer, telling));
			[last, lastTurn] = [explorer.selection, turnOf(explorer)];
		}
	}

	function push(address: string, to: number): void {
		if (writer.push({ state: { depth: to } satisfies Entry, address })) depth = to;
	}

	function entry(address: string) {
		return { state: { depth } satisfies Entry, address };
	}
}

/** Where the reader stands in the story, and how she reads the map. */
function turnOf({ chapterId, readingAsked }: Explorer): string {
	return `${chapterId} ${readingAsked}`;
}

/** What the page's own address asks for. */
export function linkHere({ domain }: Explorer, { scrolls, chapter }: Telling): Link {
	const link = readLink(location.search, domain);
	if (chapter != null) return { ...link, chapter };
	const named = domain.chapters.find((id) => location.hash === `#${id}`);
	return scrolls && named ? { ...link, chapter: named } : link;
}

/** Null where the page has not written the entry. */
function entryDepth(): number | null {
	const depth: unknown = (history.state as Partial<Entry> | null)?.depth;
	return typeof depth === 'number' ? depth : null;
}
