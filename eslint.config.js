import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What each folder of `src/` may import from the others. */
export const MAY_IMPORT = {
	model: [],
	i18n: [],
	dataset: ['model'],
	map: ['model'],
	state: ['model'],
	poster: ['model', 'map'],
	embed: ['model', 'state', 'i18n'],
	ui: ['i18n', 'map', 'model', 'state', 'embed', 'poster'],
	prerender: ['model', 'i18n', 'dataset', 'map', 'state', 'poster', 'embed', 'ui', 'root']
};

/** The only module that may import MapLibre at run time. */
const ADAPTER = 'src/map/maplibre.svelte.ts';

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
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/no-meaningless-void-operator': 'off',
			'@typescript-eslint/unified-signatures': 'off',
			'svelte/no-navigation-without-resolve': 'off',
			'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }]
		}
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
	const { forbidden, run } = restrictions(folder);
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
			files: [`src/${folder}/**/*.ts`],
			ignores: ['**/*.svelte.ts'],
			rules: rule([...forbidden, ...(run ? [libraries] : [])])
		},
		{
			files: [`src/${folder}/**/*.svelte`, `src/${folder}/**/*.svelte.ts`],
			ignores: [ADAPTER],
			rules: rule([...forbidden, mapLibre])
		},
		{ files: [ADAPTER], rules: folder === 'map' ? rule(forbidden) : {} }
	];
}

function restrictions(folder) {
	const others = Object.keys(MAY_IMPORT).filter((other) => other !== folder);
	const closed = others.filter((other) => !MAY_IMPORT[folder].includes(other));
	const patterns = closed.map((other) => ({
		group: [`**/../${other}/**`, `**/../${other}`],
		message: `src/${folder} may not import src/${other}.`
	}));
	const root = MAY_IMPORT[folder].includes('root')
		? []
		: [
				{
					group: ['**/../*.svelte', '**/../main', '**/../pageData'],
					message: `src/${folder} may not import the composition root.`
				}
			];
	const adapter =
		folder === 'map' || folder === 'ui'
			? []
			: [{ group: ['**/map/maplibre.svelte*'], message: 'Only the page may reach the adapter.' }];
	return {
		forbidden: [...patterns, ...root, ...adapter],
		run: folder !== 'prerender' && folder !== 'ui'
	};
}
