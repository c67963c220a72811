/** The fonts that a page's style sheet holds, announced before it. */

/** A rule of `@font-face`, and the address of the font that it holds. */
const FONT_FACE = /@font-face\{[^}]*url\(["']?(data:[^"')]+)["']?\)[^}]*\}/g;

/**
 * The style sheet as elements for a page's head, fonts first. A browser reads even what a page holds a moment later
 * than the words, and moves them then; what is announced in the head it has read before it paints. A font's announcement
 * and its rules stand together, so that every compression sees that they repeat each other.
 */
export function styleElements(css: string): string {
	const rules = new Map<string, string>();
	const rest = css.replace(FONT_FACE, (rule, address: string) => {
		rules.set(address, (rules.get(address) ?? '') + rule);
		return '';
	});
	const fonts = [...rules].map(([address, own]) => announcement(address) + style(own));
	return [...fonts, style(rest)].join('\n');
}

function announcement(address: string): string {
	return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address}" />`;
}

function style(css: string): string {
	return `<style>${css}</style>`;
}
