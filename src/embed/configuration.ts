/** All that an editor can settle of an embedded map, and the addresses that say it. */
import type { Locks } from '../state/locks';
import { withParameters, writeLink, type Link, type LinkDomain } from '../state/url';
import { writeIframe } from './iframe';

export interface Configuration {
	readonly link: Link;
	readonly locks: Locks;
}

/** CSS pixels, where nobody says another height. */
export const USUAL_HEIGHT = 640;

/** The query of the frame's address. A frame that is given its height fills it; an `auto` one says which it needs. */
export function iframeQuery(
	{ link, locks }: Configuration,
	height: 'auto' | 'fixed',
	domain: LinkDomain
): string {
	return withParameters(writeLink(link, domain), writeIframe({ height, locks }));
}

/** The query of the full page with the same view. */
export function fullQuery({ link }: Configuration, domain: LinkDomain): string {
	return writeLink(link, domain);
}
