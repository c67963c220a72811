/** Renders every page in every language at build time, and serves unrendered ones while developing. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { datasetPlugin } from './dataset';
import type * as Entry from './entry';
import { generated } from './generated';
import { pageHtml } from './template';

const ENTRY = '/src/prerender/entry.ts';

/** `story` is the folder of the published files. */
export function prerender(story: string): Plugin[] {
	return [buildPages(story), servePages()];
}

function buildPages(story: string): Plugin {
	const pages = new Map<string, string>();
	let root = '';
	return {
		name: 'prerender:build',
		apply: 'build',
		enforce: 'pre',
		async config({ root: configured = process.cwd() }) {
			root = configured;
			for (const [file, html] of await renderAll(root, story)) pages.set(`${root}/${file}`, html);
			return { build: { rolldownOptions: { input: [...pages.keys()] } } };
		},
		resolveId(id) {
			return pages.has(id) ? id : null;
		},
		load(id) {
			return pages.get(id) ?? null;
		}
	};
}

async function renderAll(root: string, story: string): Promise<[file: string, html: string][]> {
	const server = await createServer({
		root,
		configFile: false,
		appType: 'custom',
		logLevel: 'error',
		server: { middlewareMode: true, hmr: false, ws: false },
		optimizeDeps: { noDiscovery: true },
		plugins: [svelte(), datasetPlugin(story), generated(story)]
	});
	try {
		const entry = await loadEntry(server);
		const pages: [string, string][] = [];
		for (const address of entry.addresses()) {
			pages.push([`${address.folder}index.html`, pageHtml(await entry.renderPage(address))]);
		}
		return pages;
	} finally {
		await server.close();
	}
}

function servePages(): Plugin {
	return {
		name: 'prerender:serve',
		apply: 'serve',
		configureServer(server) {
			server.middlewares.use(async (request, response, next) => {
				const path = (request.originalUrl ?? '/').replace(/[?#].*$/, '');
				const entry = await loadEntry(server);
				const address = entry.addresses().find(({ folder }) => path === `/${folder}`);
				if (address === undefined) return next();
				const page = await entry.renderPage(address);
				const html = pageHtml({ ...page, body: '' });
				response.setHeader('content-type', 'text/html; charset=utf-8');
				response.end(await server.transformIndexHtml(path, html));
			});
		}
	};
}

async function loadEntry(server: ViteDevServer): Promise<typeof Entry> {
	return (await server.ssrLoadModule(ENTRY)) as typeof Entry;
}
