/** Changes to the text of a page that must not silently come to nothing. */

/** The text with the one match replaced. Throws where there is none, or more than one. */
export function replaceOnce(text: string, pattern: string, by: string): string {
	const [before, after, ...others] = text.split(pattern);
	if (before === undefined || after === undefined) throw new Error(`The page has no ${pattern}`);
	if (others.length > 0) throw new Error(`The page has more than one ${pattern}`);
	return before + by + after;
}

/** Nothing that only a script could answer to can be used before one has come. */
export function inertControls(body: string): string {
	return body.replace(/<\w+ class="[^"]*\bscripted\b[^"]*"/g, '$& inert');
}

/** What is never hydrated needs none of the comments by which Svelte finds its way. */
export function withoutMarkers(html: string): string {
	return html.replace(/<!--.*?-->/gs, '');
}

/** Fills the empty element of a class, which hydration then passes over. Throws where the page leaves none. */
export function fillSlot(body: string, className: string, content: string): string {
	const [slot] = new RegExp(`<div class="${className}[^"]*"[^>]*></div>`).exec(body) ?? [];
	if (slot === undefined) throw new Error(`The page leaves no empty “${className}” to fill.`);
	return replaceOnce(
		body,
		slot,
		slot.replace(/<\/div>$/, () => `${content}</div>`)
	);
}
