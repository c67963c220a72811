// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { partedStyle } from '../../src/prerender/firstStyle';

describe('partedStyle(css, html)', () => {
	const html = '<p class="card own-1a">';
	const first = (css: string) => partedStyle(css, html).first;
	const later = (css: string) => partedStyle(css, html).later;

	it('keeps first what belongs to no component, and to those that the page holds', () => {
		const css = 'a{color:red}.card.own-1a p{margin:0}@font-face{font-family:"{One}"}';
		expect(partedStyle(css, html)).toEqual({ first: css, later: '' });
	});

	it('leaves for later what belongs to components that the page does not hold', () => {
		const css = '.panel.own-2b{color:red}.panel.own-2b h2{margin:0}';
		expect(partedStyle(css, html)).toEqual({ first: '', later: css });
	});

	it('keeps first a rule that components share of which the page holds one', () => {
		const css = '.card.own-1a,.panel.own-2b{margin:0}';
		expect(first(css)).toBe(css);
	});

	it('parts what a condition holds, in order, and drops conditions that hold nothing any more', () => {
		const css =
			'@media (width>=45rem){.card.own-1a{margin:0}.panel.own-2b{margin:0}}@container map (width>1px){@media print{.panel.own-2b{top:0}}}';
		expect(first(css)).toBe('@media (width>=45rem){.card.own-1a{margin:0}}');
		expect(later(css)).toBe(
			'@media (width>=45rem){.panel.own-2b{margin:0}}@container map (width>1px){@media print{.panel.own-2b{top:0}}}'
		);
	});

	it('leaves for later what only paper needs', () => {
		const css = '@media print{.card.own-1a{margin:0}a{color:inherit}}';
		expect(partedStyle(css, html)).toEqual({ first: '', later: css });
	});

	it('takes no brace in a string for one of its own, and keeps statements', () => {
		const css = '@layer one,two;.card.own-1a:before{content:"}{"}.panel.own-2b{margin:0}';
		expect(first(css)).toBe('@layer one,two;.card.own-1a:before{content:"}{"}');
	});
});
