/** The pages that search engines are told of, each with itself in the other languages. */
import type { PageAddress } from './pages';

/** Null where nobody has said where the pages are published: a sitemap holds whole addresses. Frames are left out. */
export function sitemap(
	pages: readonly PageAddress[],
	publicAddress: string | null
): string | null {
	if (publicAddress === null) return null;
	const at = (folder: string) => new URL(folder, publicAddress.replace(/\/?$/, '/')).href;
	const listed = pages.filter(({ kind }) => kind !== 'embed');
	const entries = listed.map(({ kind, chapter, folder }) => {
		const alternates = listed
			.filter((other) => other.kind === kind && other.chapter === chapter)
			.map((other) => linkTo(other.language, at(other.folder)));
		return `<url><loc>${at(folder)}</loc>${alternates.join('')}</url>`;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>',
		''
	].join('\n');
}

function linkTo(language: string, address: string): string {
	return `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
}
