/** The page around the frame, as the page in it knows it. */
import { connectHost } from './bridge.svelte';
import { keptParameters, readIframe } from './iframe';

export type Host = ReturnType<typeof hostOf>;

export function hostOf({ search, hash }: Pick<Location, 'search' | 'hash'>) {
	return {
		/** What it wants to stay as it is. */
		locks: readIframe(search).locks,
		/** Parameters that stay in the frame's address whatever the map shows. */
		kept: keptParameters(search),
		/** The fragment, in which some hosts name the frame. */
		hash,
		/** Lets it ask and change what is seen. */
		connect: connectHost
	};
}
