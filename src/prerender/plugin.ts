/** Renders every page in every language at build time, and serves unrendered ones while developing. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { datasetPlugin } from './dataset';
import { embedElement } from './element';
import type * as Entry from './entry';
import { finishPages } from './finish';
import { generated } from './generated';
import { headersFile } from './headers';
import { ownClass } from './ownClass';
import { notices } from './notices';
import { serviceWorker } from './serviceWorker';
import { pageHtml } from './template';

const ENTRY = '/src/prerender/entry.ts';

/** `story` is the folder of the published files. */
export function prerender(story: string): Plugin[] {
	return [
		buildPages(story),
		servePages(),
		embedElement(),
		finishPages(story),
		notices(),
		serviceWorker()
	];
}

function buildPages(story: string): Plugin {
	const pages = new Map<string, string>();
	let files: Rendered['files'] = {};
	let root = '';
	return {
		name: 'prerender:build',
		apply: 'build',
		enforce: 'pre',
		async config({ root: configured = process.cwd() }) {
			root = configured;
			const rendered = await renderAll(root, story);
			for (const [file, html] of rendered.pages) pages.set(`${root}/${file}`, html);
			files = rendered.files;
			return { build: { rolldownOptions: { input: [...pages.keys()] } } };
		},
		resolveId(id) {
			return pages.has(id) ? id : null;
		},
		load(id) {
			return pages.get(id) ?? null;
		},
		generateBundle() {
			for (const [fileName, source] of Object.entries(files)) {
				this.emitFile({ type: 'asset', fileName, source });
			}
		}
	};
}

interface Rendered {
	readonly pages: readonly (readonly [file: string, html: string])[];
	/** Other files by name. */
	readonly files: Readonly<Record<string, string | Uint8Array>>;
}

async function renderAll(root: string, story: string): Promise<Rendered> {
	const server = await createServer({
		root,
		configFile: false,
		appType: 'custom',
		logLevel: 'error',
		server: { middlewareMode: true, hmr: false, ws: false },
		optimizeDeps: { noDiscovery: true },
		plugins: [
			svelte({ configFile: false, compilerOptions: { runes: true, cssHash: ownClass } }),
			datasetPlugin(story),
			generated(story)
		]
	});
	try {
		const entry = await loadEntry(server);
		const pages: [string, string][] = [];
		const addresses = await entry.addresses();
		const files: Record<string, string | Uint8Array> = {
			...(await entry.tables()),
			...(await entry.siteFiles()),
			_headers: headersFile(addresses)
		};
		const pictures = Object.entries(await entry.pictures()).map(async ([file, draw]) => {
			files[file] = await draw();
		});
		await Promise.all(pictures);
		for (const address of addresses) {
			const page = await entry.renderPage(address);
			pages.push([`${address.folder}index.html`, pageHtml(page)]);
			Object.assign(files, page.files);
		}
		return { pages, files };
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
				const addresses = await entry.addresses();
				if (/^\/assets\/list-/.test(path)) {
					const pages = await Promise.all(addresses.map(entry.renderPage));
					response.end(pages.map(({ files }) => files[path.slice(1)] ?? '').join(''));
					return;
				}
				const draw = (path.endsWith('.png') ? await entry.pictures() : {})[path.slice(1)];
				if (draw !== undefined) {
					response.setHeader('content-type', 'image/png');
					response.end(await draw());
					return;
				}
				const address = addresses.find(({ folder }) => path === `/${folder}`);
				if (address === undefined) return next();
				const page = await entry.renderPage(address);
				const body = ['list', 'chapter'].includes(address.kind) ? page.body : '';
				const html = pageHtml({ ...page, body, css: '' });
				response.setHeader('content-type', 'text/html; charset=utf-8');
				response.end(await server.transformIndexHtml(path, html));
			});
		}
	};
}

async function loadEntry(server: ViteDevServer): Promise<typeof Entry> {
	return (await server.ssrLoadModule(ENTRY)) as typeof Entry;
}
