/** The address is the state: written as the reader explores, read when she goes back. */
import { on } from 'svelte/events';
import type { Explorer } from './explorer.svelte';
import { HistoryWriter } from './historyWriter';
import { readLink, withParameters, writeLink } from './url';

interface Entry {
	/** How many panels were opened on the way to this entry, since the page or its chapter was. */
	readonly depth: number;
}

/**
 * Keeps the address and the explorer alike for the life of the component that calls it. Opening a panel adds an entry
 * to the history where `pushes` is true, so that going back closes it, and so does turning to a chapter or leaving the
 * story; all else replaces the entry. Inside someone else's page nothing is pushed: there, going back leaves the
 * article. `kept` are parameters that stay as they are.
 */
export function followAddress(explorer: Explorer, pushes: boolean, kept = ''): void {
	const addressOf = (link = explorer.link) =>
		location.pathname + withParameters(writeLink(link, explorer.domain), kept) + location.hash;
	let writer: HistoryWriter;
	let depth = 0;
	let last = explorer.selection;
	let lastChapter = explorer.chapterId;
	/** On the way back to the entry from which the first panel was opened. */
	let isReturning = false;

	$effect(() => {
		writer = new HistoryWriter(history);
		depth = entryDepth() ?? 0;
		return () => writer.flush();
	});

	$effect(() => {
		const address = addressOf();
		const { selection, chapterId } = explorer;
		const turns = chapterId !== lastChapter;
		const opens = selection !== null && selection !== last;
		const closes = selection === null && last !== null;
		[last, lastChapter] = [selection, chapterId];
		if (isReturning) return;
		if ((opens || turns) && pushes) push(address, turns ? 0 : depth + 1);
		else if (closes && depth > 0) {
			writer.drop();
			isReturning = true;
			history.go(-depth);
		} else {
			writer.replace(entry(address));
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
			explorer.follow(readLink(location.search, explorer.domain));
			[last, lastChapter] = [explorer.selection, explorer.chapterId];
		}
	}

	function push(address: string, to: number): void {
		if (writer.push({ state: { depth: to } satisfies Entry, address })) depth = to;
	}

	function entry(address: string) {
		return { state: { depth } satisfies Entry, address };
	}
}

/** Null where the page has not written the entry. */
function entryDepth(): number | null {
	const depth: unknown = (history.state as Partial<Entry> | null)?.depth;
	return typeof depth === 'number' ? depth : null;
}
