/**
 * What a page runs before anything else has come: a classic script, written into the page itself. It gives the address
 * the slash without which no file is found, and says what is missing as soon as a script fails.
 */
import { asksForMore } from './asked';

const { dataset } = document.documentElement;
const { hash, pathname, protocol, search } = location;

if (/\/[^/.]+$/.test(pathname) && !pathname.endsWith('/index')) addSlash();
if (asksForMore(search)) dataset.asked = '';
if (protocol === 'file:') dataset.file = '';

addEventListener('error', ({ target }) => isOfScript(target) && (dataset.script = 'missing'), true);
addEventListener('click', ({ target }) => isReload(target) && location.reload());

/** Some hosts serve a folder's page without its slash; some would lead from the one with it back to here. */
function addSlash(): void {
	try {
		history.replaceState(history.state, '', `${pathname}/${search}${hash}`);
	} catch {
		// Where a page may not name itself, it says what is missing.
	}
}

/** It did not come, or came cut short. */
function isOfScript(target: EventTarget | null): boolean {
	return target === window || target instanceof HTMLScriptElement;
}

function isReload(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches('#arrival button');
}
