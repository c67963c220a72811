/** The fonts that labels are drawn with: the page's own files, under names that say their weight to MapLibre. */

/** As the page's style sheet names them, and the style asks for them. */
export const LABEL_FONTS = ['Label Regular', 'Label SemiBold', 'Label Italic'] as const;

/**
 * Loads every part of them. MapLibre waits for the first part of a font alone, and what it has once drawn in another
 * font stays so. A part that cannot be had is drawn in what stands in for it.
 */
export async function loadLabelFonts(fonts: Iterable<FontFace>): Promise<void> {
	const own = [...fonts].filter(({ family }) => isLabelFont(family));
	await Promise.allSettled(own.map((face) => face.load()));
}

/** Whether a family, as a style sheet quotes it or not, is drawn with by labels alone. */
export function isLabelFont(family: string): boolean {
	const name = family.replace(/^["']|["']$/g, '');
	return LABEL_FONTS.some((font) => font === name);
}
