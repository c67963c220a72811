/** The devices and networks that pages are opened on. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Profile {
	readonly title: string;
	/** CSS pixels. */
	readonly viewport: { readonly width: number; readonly height: number };
	readonly pixelRatio: number;
	/** How many times slower than this machine it computes. */
	readonly slowdown: number;
	/** Null for the speed of this machine. */
	readonly network: Network | null;
}

interface Network {
	/** Milliseconds. */
	readonly latency: number;
	/** Bits a second. */
	readonly down: number;
	readonly up: number;
}

export const PROFILES = {
	slow: {
		title: 'Slow phone (1.6 Mbit/s, 150 ms, processor ×¼)',
		viewport: { width: 360, height: 740 },
		pixelRatio: 2,
		slowdown: 4,
		network: { latency: 150, down: 1_600_000, up: 750_000 }
	},
	fast: {
		title: 'Desktop (no throttling)',
		viewport: { width: 1440, height: 900 },
		pixelRatio: 1,
		slowdown: 1,
		network: null
	}
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;

export interface Visit {
	readonly page: Page;
	readonly client: CDPSession;
	readonly close: () => Promise<void>;
}

/** An empty page in a context that remembers nothing. */
export async function openEmpty(browser: Browser, profile: Profile): Promise<Visit> {
	const { viewport, pixelRatio, slowdown, network } = profile;
	const context = await browser.newContext({
		viewport,
		deviceScaleFactor: pixelRatio,
		// What is kept for later comes after the first touch, and is no part of the map's start.
		serviceWorkers: 'block'
	});
	// esbuild, which runs this file, wraps named functions in a helper that pages lack.
	await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	if (network) {
		await client.send('Network.enable');
		await client.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: network.latency,
			downloadThroughput: network.down / 8,
			uploadThroughput: network.up / 8
		});
	}
	return { page, client, close: () => context.close() };
}
