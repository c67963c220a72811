// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fillSlot, inertControls, replaceOnce } from '../../src/prerender/replace';

describe('replaceOnce(text, pattern, by)', () => {
	it('takes what replaces it as it is', () => {
		expect(replaceOnce('<a><b>', '<b>', '$& $1')).toBe('<a>$& $1');
	});

	it('throws where there is nothing to replace, or too much, naming it', () => {
		expect(() => replaceOnce('<a>', '<b>', '')).toThrow('no <b>');
		expect(() => replaceOnce('<b><b>', '<b>', '')).toThrow('more than one <b>');
	});
});

describe('fillSlot(body, className, content)', () => {
	const body = '<p></p><div class="list-slot svelte-1abc" data-x="1"></div><div class="b"></div>';

	it('fills the empty element of the class', () => {
		expect(fillSlot(body, 'list-slot', '<ol>$1</ol>')).toBe(
			'<p></p><div class="list-slot svelte-1abc" data-x="1"><ol>$1</ol></div><div class="b"></div>'
		);
	});

	it.each([
		['has no such element', body.replace('list-slot', 'other')],
		['has filled it already', body.replace('data-x="1">', '$&<ol></ol>')],
		['has it twice', body + body]
	])('throws where the page %s', (_, other) => {
		expect(() => fillSlot(other, 'list-slot', '')).toThrow();
	});
});

describe('inertControls(body)', () => {
	it('leaves what needs a script inert, and nothing else', () => {
		const body =
			'<p class="a">scripted</p><div class="b scripted s1" id="c"><a class="d"></a></div>';
		expect(inertControls(body)).toBe(
			'<p class="a">scripted</p><div class="b scripted s1" inert id="c"><a class="d"></a></div>'
		);
	});
});
