/** The fonts that labels are drawn with: the page's own. */
import type { FontFacesSpecification } from 'maplibre-gl';

export interface FontFile {
	readonly family: string;
	readonly url: string;
	/** Ranges such as `U+0000-00FF`. */
	readonly range: readonly string[];
}

/** Files as the style names them. MapLibre's worker needs absolute addresses. */
export function fontFaces(files: readonly FontFile[], base: string): FontFacesSpecification {
	const faces: Record<string, { url: string; 'unicode-range': string[] }[]> = {};
	for (const { family, url, range } of files) {
		(faces[family] ??= []).push({ url: new URL(url, base).href, 'unicode-range': [...range] });
	}
	return faces;
}
