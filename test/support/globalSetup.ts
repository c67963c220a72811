/** What the browser tests stand on: both stories, built, and served as hosts on the web serve them. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { articleAt } from './article';
import { findBrowser } from './browsers';
import { CACHE, mustBuild, ROOT } from './build';
import { CHROMIUM } from './chromium';
import { FIREFOX } from './firefox';
import { serveFolder, servePages, type Site } from './serve';

export interface Addresses {
	/** The real story, without a word about other origins. */
	readonly story: string;
	/** The real story, which any origin may read. */
	readonly shared: string;
	/** The tiny second story. */
	readonly tiny: string;
	/** Another site, whose articles embed the real story. */
	readonly articles: string;
}

declare module 'vitest' {
	export interface ProvidedContext {
		addresses: Addresses;
	}
}

const BUILT = resolve(ROOT, process.env.OUT ?? 'dist');
const TINY_BUILT = join(CACHE, 'story-dist');

/** Builds what is missing, starts the servers, and returns what stops them. */
export default async function setup(project: TestProject): Promise<() => void> {
	await Promise.all([build(), findBrowsers()]);
	const story = await serveFolder(BUILT);
	const shared = await serveFolder(BUILT, { isShared: true });
	const tiny = await serveFolder(TINY_BUILT);
	const articles = await servePages(articleAt);
	project.provide('addresses', {
		story: story.address,
		shared: shared.address,
		tiny: tiny.address,
		articles: articles.address
	});
	return () => [story, shared, tiny, articles].forEach((site: Site) => site.close());
}

async function build(): Promise<void> {
	if (!existsSync(join(BUILT, 'index.html'))) await mustBuild('geo', BUILT);
	await mustBuild('test/support/story', TINY_BUILT);
}

/** One after the other: Debian installs one thing at a time. */
async function findBrowsers(): Promise<void> {
	await findBrowser(CHROMIUM);
	// Its own test says where it is missing.
	await findBrowser(FIREFOX).catch(() => undefined);
}
