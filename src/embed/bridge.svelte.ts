/** The host's API over the reader's state: what the page around the frame may change, and what it is told. */
import { untrack } from 'svelte';
import { on } from 'svelte/events';
import { load } from '../arrival/load';
import type { Explorer } from '../state/explorer.svelte';
import { writeLink } from '../state/url';
import type { FrameMessage, HostMessage } from './embed';
import { selectedBy, stateOf } from './state';

/**
 * Connects the frame to the page around it for the life of the component that calls it. Only that page is heard. What
 * it says that is not of the protocol is passed over without a word: many other things speak there too.
 */
export function connectHost(explorer: Explorer, title: string): void {
	const address = $derived(writeLink(explorer.link, explorer.domain));
	let isReady = false;

	$effect(() =>
		on(window, 'message', ({ source, data }) => {
			if (isEmbedded() && source === parent && isAddressed(data)) void hear(data, explorer);
		})
	);

	$effect(() => {
		void address;
		const state = untrack(() => stateOf(explorer.link));
		say(
			isReady
				? { type: 'map:state', version: 1, state }
				: { type: 'map:ready', version: 1, title, state }
		);
		isReady = true;
	});

	let last = untrack(() => explorer.selection);
	$effect(() => {
		const { selection } = explorer;
		if (selection === last) return;
		last = selection;
		say({ type: 'map:select', version: 1, ...selectedBy(selection) });
	});
}

/** Whether a message is meant for the map: only then is what checks it fetched. */
function isAddressed(data: unknown): boolean {
	const { type } = (data ?? {}) as { type?: unknown };
	return (
		type === ('map:set' satisfies HostMessage['type']) ||
		type === ('map:get' satisfies HostMessage['type'])
	);
}

async function hear(data: unknown, explorer: Explorer): Promise<void> {
	const protocol = await load(() => import('./protocol')).catch(() => null);
	const message = protocol?.readMessage(data, explorer.domain) ?? null;
	if (protocol === null || message === null) return;
	if (message.type === 'map:set') {
		explorer.follow(protocol.linkAfter(explorer.link, message.state, explorer.domain));
	}
	if (message.id !== undefined) {
		say({ type: 'map:state', version: 1, id: message.id, state: stateOf(explorer.link) });
	}
}

function say(message: FrameMessage): void {
	if (isEmbedded()) parent.postMessage(message, '*');
}

function isEmbedded(): boolean {
	return parent !== window;
}
