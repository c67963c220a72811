/** The last touch to each built page: style inline, fonts and MapLibre announced, the policy that holds all of it. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { PAGE_FOLDERS } from './pages';

/**
 * What a page may do: run its own scripts, ask its own host, and nothing else. `data:` workers are what MapLibre falls
 * back to in a sandboxed frame. No `frame-ancestors`: anyone may embed it.
 */
function policy(styleHashes: readonly string[]): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self' blob: data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
}

/** Runs after Vite has written the pages. */
export function finishPages(): Plugin {
	return {
		name: 'prerender:finish',
		apply: 'build',
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const inlined = new Set<string>();
				for (const file of Object.values(bundle)) {
					if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
					const { html, styles } = finish(String(file.source), file.fileName, bundle);
					file.source = html;
					for (const style of styles) inlined.add(style);
				}
				for (const style of inlined) Reflect.deleteProperty(bundle, style);
			}
		}
	};
}

const STYLE_LINK = /<link rel="stylesheet"[^>]*href="([^"]+\.css)"[^>]*>/g;

interface Finished {
	readonly html: string;
	/** Files of the style sheets that the page now holds. */
	readonly styles: readonly string[];
}

function finish(html: string, page: string, bundle: Rolldown.OutputBundle): Finished {
	const folder = posix.dirname(page);
	const styles: string[] = [];
	const inlined = html.replace(STYLE_LINK, (_link, href: string) => {
		const file = posix.join(folder, href);
		const css = styleSheet(file, folder, bundle);
		styles.push(file);
		return `<style>${css}</style>`;
	});
	const hashes = [...inlined.matchAll(/<style>([^<]*)<\/style>/g)].map(
		([, css = '']) => `sha256-${createHash('sha256').update(css).digest('base64')}`
	);
	const head = [
		`<meta http-equiv="Content-Security-Policy" content="${policy(hashes)}" />`,
		...preloads(bundle, page).map((link) => link(relative(folder)))
	];
	const meta = '<meta charset="utf-8" />';
	return { html: inlined.replace(meta, [meta, ...head].join('\n')), styles };
}

/** A style sheet as it reads from the page's folder: its own addresses are relative to itself. */
function styleSheet(file: string, folder: string, bundle: Rolldown.OutputBundle): string {
	const asset = bundle[file];
	if (asset?.type !== 'asset') throw new Error(`The page asks for ${file}, which was not built.`);
	const own = posix.relative(folder, posix.dirname(file));
	return String(asset.source)
		.trim()
		.replace(
			/url\((?!["']?(?:data:|#))["']?([^"')]+)["']?\)/g,
			(_url, path: string) => `url(${own}/${path})`
		);
}

type Link = (to: (file: string) => string) => string;

/** The fonts of the first words, then what the map will need, at low priority, where there is one. */
function preloads(bundle: Rolldown.OutputBundle, page: string): Link[] {
	const files = Object.values(bundle);
	const fonts = files.filter(
		({ fileName }) => /-latin-[^/]*\.woff2$/.test(fileName) && !/latin-ext/.test(fileName)
	);
	const hasMap = !page.endsWith(`${PAGE_FOLDERS.sources}index.html`);
	const map = files.filter(
		(file) =>
			hasMap &&
			file.type === 'chunk' &&
			file.moduleIds.some((id) => id.includes('/maplibre.svelte'))
	);
	return [
		...fonts.map(
			({ fileName }): Link =>
				(to) =>
					`<link rel="preload" as="font" type="font/woff2" crossorigin href="${to(fileName)}" />`
		),
		...map.map(
			({ fileName }): Link =>
				(to) =>
					`<link rel="modulepreload" fetchpriority="low" crossorigin href="${to(fileName)}" />`
		)
	];
}

function relative(folder: string): (file: string) => string {
	return (file) => {
		const path = posix.relative(folder, file);
		return path.startsWith('.') ? path : `./${path}`;
	};
}
