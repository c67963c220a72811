/** The page's own fonts, for documents that may ask for none. */
import { isLabelFont } from '../../scene/fonts';

/** Rules of `@font-face`, which hold the fonts themselves. */
export function embeddedFonts(page: Document): string {
	return [...page.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.filter(({ style }) => !isLabelFont(style.getPropertyValue('font-family')))
		.map(({ cssText }) => cssText)
		.join('');
}
