/** The address is the state: written as the reader explores, read when she goes back. */
import { on } from 'svelte/events';
import type { Explorer } from './explorer.svelte';
import { readLink, withParameters, writeLink } from './url';

interface Entry {
	/** How many panels were opened on the way to this entry. */
	readonly depth: number;
}

/**
 * Keeps the address and the explorer alike for the life of the component that calls it. Opening a panel adds an entry
 * to the history where `pushes` is true, so that going back closes it; all else replaces the entry. Inside someone
 * else's page nothing is pushed: there, going back leaves the article. `kept` are parameters that stay as they are.
 */
export function followAddress(explorer: Explorer, pushes: boolean, kept = ''): void {
	let depth = 0;
	const addressOf = () => writeAddress(explorer, kept);
	let last = explorer.selection;
	let isReturning = false;

	$effect(() => {
		depth = entryDepth();
	});

	$effect(() => {
		const address = addressOf();
		const selection = explorer.selection;
		const opens = selection !== null && selection !== last;
		const closes = selection === null && last !== null;
		last = selection;
		if (isReturning) return;
		if (opens && pushes) {
			depth += 1;
			history.pushState({ depth } satisfies Entry, '', address);
		} else if (closes && depth > 0) {
			isReturning = true;
			history.go(-depth);
		} else {
			history.replaceState({ depth } satisfies Entry, '', address);
		}
	});

	$effect(() =>
		on(window, 'popstate', () => {
			depth = entryDepth();
			if (!isReturning) {
				last = readLink(location.search, explorer.domain).selection;
				explorer.selection = last;
			}
			isReturning = false;
			history.replaceState({ depth } satisfies Entry, '', addressOf());
		})
	);
}

function writeAddress(explorer: Explorer, kept: string): string {
	const search = withParameters(writeLink(explorer.link, explorer.domain), kept);
	return location.pathname + search + location.hash;
}

function entryDepth(): number {
	const depth: unknown = (history.state as Partial<Entry> | null)?.depth;
	return typeof depth === 'number' ? depth : 0;
}
