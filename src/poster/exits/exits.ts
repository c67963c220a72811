/** The labels of flows that leave the frame, as HTML: over the picture and the live map alike while it stands at home. */
import { ARROW } from '../../scene/exits/look';
import { escapeText } from '../escape';
import type { PosterExit } from './rules';

/** `href` leads to where an event is told in words. */
export function exitsHtml(exits: readonly PosterExit[], href: (event: string) => string): string {
	return exits
		.map(({ event, name }, index) => {
			const link = `href="${escapeText(href(event))}" data-exit="${escapeText(event)}" data-covering`;
			return `<a class="exit exit-${index}" ${link}><i>${ARROW}</i> <b>${escapeText(name)}</b></a>`;
		})
		.join('');
}
