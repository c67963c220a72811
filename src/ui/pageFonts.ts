/** The page's own fonts as rules that hold the files themselves, for documents that may ask for none. */
import { isLabelFont } from '../map/fonts';

/** Rules of `@font-face` with `data:` addresses. A face that cannot be read is left to what stands in for it. */
export async function embeddedFonts(page: Document): Promise<string> {
	const rules = [...page.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
	);
	const own = rules.filter(({ style }) => !isLabelFont(style.getPropertyValue('font-family')));
	const embedded = await Promise.all(own.map((rule) => embed(rule, page).catch(() => '')));
	return embedded.join('');
}

async function embed(rule: CSSFontFaceRule, page: Document): Promise<string> {
	const value = (name: string) => rule.style.getPropertyValue(name);
	const address = /url\(["']?([^"')]+)/.exec(value('src'))?.[1];
	if (address === undefined) return '';
	const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? page.baseURI));
	if (!response.ok) return '';
	const data = base64(new Uint8Array(await response.arrayBuffer()));
	const kept = ['font-family', 'font-weight', 'unicode-range'].map(
		(name) => `${name}:${value(name)}`
	);
	return `@font-face{${kept.join(';')};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}

function base64(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}
