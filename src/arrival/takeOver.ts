/** The moment from which a page's controls do what they say. */

/** The scripts have come: what the build wrote as inert comes to life, and nothing is missing any more. */
export function takeOver(document: Document): void {
	for (const control of document.querySelectorAll('.scripted[inert]')) {
		control.removeAttribute('inert');
	}
	document.getElementById('arrival')?.remove();
}

/** The scripts have come in part: the page says so, and stays as the build wrote it. */
export function giveUp(document: Document): void {
	document.documentElement.dataset.script = 'missing';
}
