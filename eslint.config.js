import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What each folder of `src/` may import from the others. */
export const MAY_IMPORT = {
	arrival: [],
	offline: [],
	geometry: [],
	i18n: [],
	model: ['geometry'],
	dataset: ['model', 'geometry'],
	scene: ['model', 'geometry'],
	state: ['model', 'geometry'],
	map: ['scene', 'model', 'geometry', 'state'],
	poster: ['scene', 'model', 'geometry', 'state'],
	words: ['i18n', 'model', 'scene'],
	files: ['words', 'i18n', 'poster', 'model'],
	embed: ['arrival', 'model', 'geometry', 'state', 'i18n'],
	ui: [
		'arrival',
		'offline',
		'files',
		'words',
		'i18n',
		'poster',
		'map',
		'embed',
		'state',
		'scene',
		'model',
		'geometry'
	],
	prerender: [
		'offline',
		'ui',
		'files',
		'words',
		'i18n',
		'poster',
		'map',
		'embed',
		'state',
		'scene',
		'dataset',
		'model',
		'geometry',
		'root'
	]
};

/** The languages of the pages, which nothing but their files names. */
const LANGUAGES = readdirSync(new URL('src/i18n/messages', import.meta.url), 'utf8')
	.map((file) => file.replace('.ts', ''))
	.join('|');

/** Whatever names a language in code: a text, a key or a member. */
const NAMED_LANGUAGES = [
	`Literal[value=/^(${LANGUAGES})(-\\w+)?$/]`,
	`TemplateElement[value.raw=/^(${LANGUAGES})(-\\w+)?$/]`,
	`SvelteLiteral[value=/^(${LANGUAGES})(-\\w+)?$/]`,
	`Property > Identifier.key[name=/^(${LANGUAGES})$/]`,
	`MemberExpression[computed=false] > Identifier.property[name=/^(${LANGUAGES})$/]`
].map((selector) => ({
	selector,
	message: 'A language is its files: no other code names it.'
}));

/** What comes later comes by the one way that tries again. */
const BARE_IMPORT = {
	selector: ":not(CallExpression[callee.name='load'] > ArrowFunctionExpression) > ImportExpression",
	message: 'What comes later comes by load(() => import(…)), which tries again.'
};

/** How deep folders lie in those of the table. */
const DEPTHS = [0, 1, 2, 3];

/** The folders whose plain files may import Svelte at run time. */
const MAY_RUN_SVELTE = ['ui', 'prerender'];

/** The only module that may import MapLibre at run time. */
const ADAPTER = 'src/map/maplibre.ts';

export default ts.config(
	{ ignores: ['dist/', 'node_modules/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/no-meaningless-void-operator': 'off',
			'@typescript-eslint/unified-signatures': 'off',
			'svelte/no-navigation-without-resolve': 'off',
			'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }]
		}
	},
	{
		files: ['src/**'],
		rules: { 'no-restricted-syntax': ['error', BARE_IMPORT, ...NAMED_LANGUAGES] }
	},
	{
		files: ['src/i18n/messages/*', 'src/dataset/languages/*'],
		rules: { 'no-restricted-syntax': ['error', BARE_IMPORT] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } }
	},
	{ files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
	{
		files: ['test/**'],
		rules: { 'max-lines': 'off', '@typescript-eslint/no-dynamic-delete': 'off' }
	},
	// A language is one file, however much the pages say.
	{ files: ['src/i18n/messages/*.ts'], rules: { 'max-lines': 'off' } },
	...Object.keys(MAY_IMPORT).flatMap(folderRules)
);

/** `no-restricted-imports` for one folder: the folders it may not reach, and the packages its plain files may not. */
function folderRules(folder) {
	return DEPTHS.flatMap((depth) => rulesAt(folder, depth));
}

/** The rules for the files of a folder that lie so many folders deep in it. */
function rulesAt(folder, depth) {
	const forbidden = restrictions(folder, depth);
	const inner = '*/'.repeat(depth);
	const rule = (patterns) => ({
		'@typescript-eslint/no-restricted-imports': ['error', { patterns }]
	});
	const libraries = {
		group: ['svelte', 'svelte/**', 'maplibre-gl'],
		allowTypeImports: true,
		message: 'Plain .ts files import neither Svelte nor MapLibre at run time.'
	};
	const mapLibre = { ...libraries, group: ['maplibre-gl', 'maplibre-gl/**'] };
	return [
		{
			files: [`src/${folder}/${inner}*.ts`],
			ignores: ['**/*.svelte.ts'],
			rules: rule([...forbidden, ...(MAY_RUN_SVELTE.includes(folder) ? [] : [libraries])])
		},
		{
			files: [`src/${folder}/${inner}*.svelte`, `src/${folder}/${inner}*.svelte.ts`],
			ignores: [ADAPTER],
			rules: rule([...forbidden, mapLibre])
		},
		{ files: [ADAPTER], rules: folder === 'map' && depth === 0 ? rule(forbidden) : {} }
	];
}

function restrictions(folder, depth) {
	const up = '\\.\\./'.repeat(depth + 1);
	const others = Object.keys(MAY_IMPORT).filter((other) => other !== folder);
	const closed = others.filter((other) => !MAY_IMPORT[folder].includes(other));
	const patterns = closed.map((other) => ({
		regex: `^${up}${other}(/|$)`,
		message: `src/${folder} may not import src/${other}.`
	}));
	const root = MAY_IMPORT[folder].includes('root')
		? []
		: [
				{
					regex: `^${up}[^/.]*(\\.svelte)?$`,
					message: `src/${folder} may not import the composition root.`
				}
			];
	const adapter =
		folder === 'map' || folder === 'ui'
			? []
			: [{ group: ['**/map/maplibre'], message: 'Only the page may reach the adapter.' }];
	return [...patterns, ...root, ...adapter];
}
