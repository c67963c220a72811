/** How requests are answered: pages by the host, and from what is kept where it does not answer; files the other way. */
import { folderOf, HASHED, languageOf, type Edition } from './edition';
import { keptFile, keptPage } from './keep';
import { scope, type RequestEvent } from './scope';

/** Milliseconds that the host has to answer, where the page is kept. */
const PATIENCE = 4000;

/** Pages answered from what is kept. */
export const answeredFromKept = new Set<string>();

/** Answers what is the map's; whatever else is asked for, and whatever frames ask for, goes to the host as ever. */
export function answer(event: RequestEvent, edition: Edition): void {
	const { request } = event;
	const path = pathOf(request.url);
	if (request.method !== 'GET' || path === null) return;
	if (request.mode === 'navigate') {
		if (request.destination === 'document' && languageOf(edition, path)) {
			event.respondWith(answerPage(event, edition, folderOf(path)));
		}
	} else if (path.startsWith(HASHED)) {
		event.respondWith(answerFile(event));
	}
}

/** From the folder of the pages; null for what is not in it. */
export function pathOf(url: string): string | null {
	const { scope: root } = scope.registration;
	return url.startsWith(root) ? url.slice(root.length).replace(/[?#].*$/, '') : null;
}

/** The newest page, where the host answers: else the one that is kept, with the files of its own version. */
async function answerPage(
	event: RequestEvent,
	edition: Edition,
	folder: string
): Promise<Response> {
	const fresh = ask(event);
	// A page that comes too late is still waited for: the browser keeps it.
	event.waitUntil(fresh.catch(() => undefined));
	const kept = await keptPage(edition, folder);
	if (kept === undefined) return fresh;
	const inTime = await Promise.race([
		fresh.then((page) => (page.status < 500 ? page : null)).catch(() => null),
		new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))
	]);
	if (inTime === null) answeredFromKept.add(event.resultingClientId);
	return inTime ?? kept;
}

async function ask({ preloadResponse, request }: RequestEvent): Promise<Response> {
	return (await preloadResponse) ?? fetch(request);
}

async function answerFile({ request, clientId }: RequestEvent): Promise<Response> {
	const client = await scope.clients.get(clientId);
	const kept = client?.frameType === 'nested' ? undefined : await keptFile(request.url);
	return kept ?? fetch(request);
}
