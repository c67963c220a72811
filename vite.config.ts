import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './src/prerender/dataset';
import { generated } from './src/prerender/generated';
import { prerender } from './src/prerender/plugin';

/** Another story than the one in `geo/` can be built by naming its folder. */
const story = resolve(process.env.STORY ?? 'geo');

export default defineConfig({
	base: './',
	appType: 'mpa',
	plugins: [
		svelte({ configFile: false }),
		datasetPlugin(story),
		generated(story),
		prerender(story)
	],
	build: {
		target: 'es2022',
		outDir: process.env.OUT ?? 'dist',
		emptyOutDir: true,
		// The policy of the pages allows no data: fonts.
		assetsInlineLimit: 0,
		// Pages are written before they run, and small: one style sheet serves what comes later too.
		cssCodeSplit: false,
		modulePreload: { polyfill: false },
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			// One request for all that a page runs at once, instead of one for each part that something later shares.
			output: { codeSplitting: { groups: [{ name: 'page', test: /\/src\/main\.ts$/ }] } }
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
					environment: 'node',
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
					fileParallelism: false
				}
			}
		]
	}
});
