/**
 * The annotations as HTML, once each, with rules that give them their places: they lie on the pixels of the map at home,
 * picture or live, in any frame and without a script. Where a frame has no room for their words, numbers stand for them.
 */
import { escapeText } from '../escape';
import type { Note } from '../../scene/annotations/place';

/** `href` leads to where an event is told in words. */
export function notesHtml(notes: readonly Note[], href: (event: string) => string): string {
	return notes
		.map(({ annotation: { id, event }, said }, index) => {
			const link = `href="${escapeText(href(event))}" data-annotation="${escapeText(id)}"`;
			const words = `<span class="note-words" data-covering><b>${escapeText(said.heading)}</b> <span>${escapeText(said.line)}</span></span>`;
			return `<a class="note note-${index}" ${link}><i class="note-leader" aria-hidden="true" data-covering="line"></i><i class="note-disc" aria-hidden="true" data-covering></i>${words}</a>`;
		})
		.join('');
}
