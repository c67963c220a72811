/** What is kept: one cache for each version, which holds its pages and their files. */
import { isPageOf, type Edition, type OwnLanguage } from './edition';
import { scope } from './scope';

/** Some hosts name requests of which the answer depends; for these files it does not. */
const ANY = { ignoreVary: true };

/** Several maps may share a host: only what is under this address is this map's. */
const OWN = `${scope.registration.scope}#`;

/**
 * Keeps what a language's pages need, and which of the others have been read. Rejects where something does not come, or
 * is of another version.
 */
export async function keep(
	edition: Edition,
	language: OwnLanguage,
	read: readonly string[]
): Promise<void> {
	const cache = await caches.open(OWN + edition.version);
	const others = language.others.filter((folder) => read.includes(folder));
	await Promise.all([
		...[...edition.shared, ...language.files].map((file) => keepFile(cache, address(file))),
		...[...language.pages, ...others].map((folder) => keepPage(cache, address(folder), edition))
	]);
}

/** Whether a language's pages are kept, of whichever version. */
export async function isKept({ pages: [first = ''] }: OwnLanguage): Promise<boolean> {
	return (await caches.match(address(first), ANY)) !== undefined;
}

/** A page of this version, where it is kept. */
export async function keptPage({ version }: Edition, folder: string) {
	const cache = await caches.open(OWN + version);
	return cache.match(address(folder), ANY);
}

/** A hashed file, of whichever version it was kept with. */
export function keptFile(url: string): Promise<Response | undefined> {
	return caches.match(url, ANY);
}

/** Takes away what was kept, but for one version. */
export async function forget(kept?: Edition): Promise<void> {
	const names = (await caches.keys()).filter(
		(name) => name.startsWith(OWN) && name !== OWN + kept?.version
	);
	await Promise.all(names.map((name) => caches.delete(name)));
}

function address(path: string): string {
	return new URL(path, scope.registration.scope).href;
}

async function keepFile(cache: Cache, url: string): Promise<void> {
	if (await cache.match(url, ANY)) return;
	const answer = (await keptFile(url)) ?? (await ask(url));
	// Some hosts answer with a page of theirs where a file is gone.
	if (isWholePage(await answer.clone().text())) throw new Error(`${url} is a page.`);
	await cache.put(url, answer);
}

/** Kept as text: a host's redirect, or its word on what it sends, does not come along. */
async function keepPage(cache: Cache, url: string, edition: Edition): Promise<void> {
	if (await cache.match(url, ANY)) return;
	const answer = await ask(url, { cache: 'no-cache' });
	const html = await answer.text();
	if (!isPageOf(edition, html)) throw new Error(`${url} is of another version.`);
	const headers = new Headers(answer.headers);
	headers.set('Content-Type', 'text/html; charset=utf-8');
	await cache.put(url, new Response(html, { headers }));
}

async function ask(url: string, options: RequestInit = {}): Promise<Response> {
	const answer = await fetch(url, { ...options, priority: 'low' });
	if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
	return answer;
}

function isWholePage(text: string): boolean {
	return /^\uFEFF?\s*<!doctype/i.test(text);
}
