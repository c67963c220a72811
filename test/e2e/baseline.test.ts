/** What the pages ask of a browser: Safari 16.4 still reads them, and what is newer is listed with what stands in for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { ROOT } from '../support/build';

const BUILT = resolve(ROOT, process.env.OUT ?? 'dist');

/** What came to all browsers, or to Safari, after its version 16.4. */
const NEWER: Readonly<Record<string, RegExp>> = {
	'text-wrap': /text-wrap\b/,
	'content-visibility': /content-visibility\b/,
	fetchpriority: /fetchpriority/i,
	requestIdleCallback: /requestIdleCallback/,
	'light-dark()': /light-dark\(/,
	'@starting-style': /@starting-style/,
	'@scope': /@scope\b/,
	'field-sizing': /field-sizing/,
	'interpolate-size': /interpolate-size/,
	'anchor-name': /anchor-name/,
	'animation-timeline': /animation-timeline/,
	'nested rules': /[{;}]\s*&[\s.:>+~[]/,
	popover: /showPopover|popovertarget/i,
	scrollend: /scrollend/,
	checkVisibility: /checkVisibility/,
	startViewTransition: /startViewTransition/,
	'Promise.withResolvers': /withResolvers/,
	'Object.groupBy': /\b(Object|Map)\.groupBy/,
	'Array.fromAsync': /Array\.fromAsync/,
	'URL.canParse': /\bURL\.(canParse|parse)\(/,
	'AbortSignal.any': /AbortSignal\.any/,
	'methods of sets': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/
};

const texts = (extension: RegExp) =>
	readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
		.filter((file) => extension.test(file))
		.map((file) => [file, readFileSync(join(BUILT, file), 'utf8')] as const);

it('writes scripts in the syntax of ES2022, which Safari 16.4 knows whole', () => {
	const scripts = texts(/\.js$/);
	expect(scripts.length).toBeGreaterThan(50);
	for (const [file, code] of scripts) {
		expect(() => parse(code, { ecmaVersion: 2022, sourceType: 'module' }), file).not.toThrow();
	}
});

it('uses what is newer only where the README says what stands in for it', () => {
	const [, table = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split('## Browsers');
	const listed = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
	const all = texts(/\.(js|css|html)$/).map(([, text]) => text.replace(/url\([^)]*\)/g, ''));
	const used = Object.keys(NEWER).filter((name) => all.some((text) => NEWER[name]?.test(text)));
	expect(used.sort()).toEqual(listed.sort());
});
