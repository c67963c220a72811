import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './src/prerender/dataset';
import { generated } from './src/prerender/generated';
import { ownClass } from './src/prerender/ownClass';
import { NOTICES } from './src/prerender/notices';
import { prerender } from './src/prerender/plugin';

/** Another story than the one in `geo/` can be built by naming its folder. */
const story = resolve(process.env.STORY ?? 'geo');

/** What exists once a language is named for what it is, too: `outline-fr`, `messages-en`. */
function chunkName(name: string, module: string | null): string {
	const [, part] =
		/(outline|narrative|evidence|orientation|messages)\/[^/]+$/.exec(module ?? '') ?? [];
	return part === undefined ? name : `${part}-${name}`;
}

export default defineConfig({
	base: './',
	appType: 'mpa',
	plugins: [
		svelte({
			configFile: false,
			compilerOptions: { runes: true, discloseVersion: false, cssHash: ownClass }
		}),
		datasetPlugin(story),
		generated(story),
		prerender(story)
	],
	build: {
		target: 'es2022',
		outDir: process.env.OUT ?? 'dist',
		emptyOutDir: true,
		license: { fileName: NOTICES },
		// The policy of the pages allows no data: fonts.
		assetsInlineLimit: 0,
		// Pages are written before they run, and small: one style sheet serves what comes later too.
		cssCodeSplit: false,
		modulePreload: { polyfill: false },
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			output: {
				// What a frame runs first is one request that waits for nothing.
				// One request for all that a page runs at once.
				codeSplitting: {
					groups: [
						{ name: 'start', test: /\/src\/embed\/(start|parameters)\.ts$/ },
						{ name: 'page', test: /\/src\/main\.ts$/ }
					]
				},
				chunkFileNames: ({ name, facadeModuleId }) =>
					`assets/${chunkName(name, facadeModuleId)}-[hash].js`
			}
		}
	},
	preview: { port: 4173, strictPort: true, cors: true },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['test/!(e2e)/**/*.test.ts'],
					globalSetup: ['test/support/seed.ts'],
					setupFiles: ['test/support/properties.ts'],
					environment: 'node',
					// No test changes what modules hold: each worker reads them once.
					isolate: false,
					maxWorkers: 2,
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.ts'],
					globalSetup: ['test/support/globalSetup.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// Files of a worker share its browser and what they have read of the stories.
					isolate: false,
					// While one page waits for the network or a timer, another draws.
					maxWorkers: 2
				}
			}
		]
	}
});
