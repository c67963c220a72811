/** Pages loaded anew. The address brings the reader back to where she was. */

/** What the build writes into a page: its scripts, which name all that they may ask for, and its data. */
const OWN_SCRIPTS = 'script[type="module"][src^="."], script[type="application/json"]';

/**
 * Loads the page anew where its host has a newer one, which asks for other files. At most once, and never while the
 * reader writes; where the host does not answer, the page stays as it is.
 */
export async function renew(): Promise<void> {
	if (isReloaded() || isWriting()) return;
	const newest = await newestPage();
	if (newest !== null && !isSame(newest) && !isWriting()) location.reload();
}

/**
 * Asks again for what did not come, because the reader wants it: from a page loaded anew where it still does not come,
 * since some browsers keep a script that once failed as failed for good. Rejects where the host does not answer.
 */
export async function askAgain<Part>(ask: () => Promise<Part>): Promise<Part> {
	try {
		return await ask();
	} catch (failure) {
		if ((await newestPage()) !== null) location.reload();
		throw failure;
	}
}

/** A page that was loaded anew is as new as can be. */
function isReloaded(): boolean {
	const [navigation] = performance.getEntriesByType('navigation');
	return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

function isWriting(): boolean {
	return document.activeElement?.matches(':read-write') ?? false;
}

async function newestPage(): Promise<string | null> {
	try {
		const answer = await fetch(location.href, { cache: 'no-store' });
		return answer.ok ? await answer.text() : null;
	} catch {
		return null;
	}
}

/** Whether a page runs this one's scripts and holds its data; true for what is no page of ours. */
function isSame(html: string): boolean {
	if (!html.includes('id="app"')) return true;
	const own = [...document.querySelectorAll<HTMLScriptElement>(OWN_SCRIPTS)];
	return own.every((script) => html.includes(script.getAttribute('src') ?? script.text));
}
