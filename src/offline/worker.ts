/**
 * The service worker: keeps the map for when there is no network. A newer one waits until no page of the version before
 * is open, as browsers have it, and only then takes its files away: no page ever runs the files of two versions.
 */
import { answer, answeredFromKept, pathOf } from './answer';
import { filesOf, folderOf, languageOf, type Edition } from './edition';
import { forget, isKept, keep } from './keep';
import type { Question } from './questions';
import { scope } from './scope';

const { EDITION } = globalThis as unknown as { readonly EDITION: Edition };

scope.addEventListener('install', (event) => event.waitUntil(keepForOpenPages()));

scope.addEventListener('activate', (event) => {
	const { navigationPreload } = scope.registration;
	event.waitUntil(
		Promise.all([forget(EDITION), navigationPreload?.enable(), scope.clients.claim()])
	);
});

scope.addEventListener('fetch', (event) => answer(event, EDITION));

scope.addEventListener('message', (event) => {
	const { data, ports, source } = event;
	const reply = replyTo(data as Question, source as { id: string; url: string } | null);
	event.waitUntil(reply.then((isSo) => ports[0]?.postMessage(isSo)));
});

/** A language that is kept stays kept in the newer version. */
async function keepForOpenPages(): Promise<void> {
	const open = await scope.clients.matchAll({ includeUncontrolled: true });
	const paths = open.map(({ url }) => pathOf(url)).filter((path) => path !== null);
	const seen = paths.map((path) => languageOf(EDITION, path));
	await Promise.all(
		EDITION.languages.map(async (language) => {
			if (!seen.includes(language) && !(await isKept(language))) return;
			await keep(EDITION, language, paths.map(folderOf));
		})
	);
}

async function replyTo(
	question: Question,
	page: { readonly id: string; readonly url: string } | null
): Promise<boolean> {
	switch (question.ask) {
		case 'keep':
			return keepFor(pathOf(page?.url ?? ''));
		case 'isKept':
			return answeredFromKept.has(page?.id ?? '');
		case 'has':
			return hasAll(question.files);
	}
}

async function keepFor(path: string | null): Promise<boolean> {
	const language = languageOf(EDITION, path);
	if (language === undefined || path === null) return false;
	return keep(EDITION, language, [folderOf(path)]).then(
		() => true,
		() => false
	);
}

function hasAll(files: readonly string[]): boolean {
	const own = filesOf(EDITION);
	return files.every((file) => own.has(pathOf(file) ?? ''));
}
