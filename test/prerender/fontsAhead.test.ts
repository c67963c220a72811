// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { styleElements } from '../../src/prerender/fontsAhead';

const face = (family: string, font: string) =>
	`@font-face{font-family:${family};src:url(data:font/woff2;base64,${font})format("woff2")}`;

describe('styleElements(css)', () => {
	const css = `a{color:red}${face('One', 'AAAA')}${face('Two', 'BBBB')}${face('Also One', 'AAAA')}b{margin:0}`;
	const html = styleElements(css);

	it('announces each font once, right before the rules that hold it', () => {
		const link = (font: string) =>
			`<link rel="preload" as="font" type="font/woff2" crossorigin href="data:font/woff2;base64,${font}" />`;
		expect(html).toContain(
			`${link('AAAA')}<style>${face('One', 'AAAA')}${face('Also One', 'AAAA')}</style>`
		);
		expect(html).toContain(`${link('BBBB')}<style>${face('Two', 'BBBB')}</style>`);
		expect(html.match(/rel="preload"/g)).toHaveLength(2);
	});

	it('keeps every other rule, in order, after the fonts', () => {
		expect(html.endsWith('<style>a{color:red}b{margin:0}</style>')).toBe(true);
	});

	it('leaves a style sheet without fonts as it is', () => {
		expect(styleElements('a{color:red}')).toBe('<style>a{color:red}</style>');
	});
});
