/** The last touch to each built page: style inline, scripts and MapLibre announced, the policy that holds all of it. */
import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { PageKind } from '../ui/page/pageData';
import { BYTE_ORDER_MARK } from './byteOrderMark';
import { classicScript } from './classicScript';
import { partedStyle } from './firstStyle';
import { styleElements } from './fontsAhead';
import { pageDataOf } from './pageDataOf';
import { pageFonts } from './pageFonts';
import { replaceOnce } from './replace';

/**
 * What a page may do: run its own scripts, ask its own host, and nothing else. `data:` workers are what MapLibre falls
 * back to in a sandboxed frame. No `frame-ancestors`: anyone may embed it.
 */
function policy(scripts: readonly string[], styles: readonly string[]): string {
	return [
		"default-src 'none'",
		["script-src 'self'", ...scripts.map(allowed)].join(' '),
		["style-src 'self'", ...styles.map(allowed)].join(' '),
		"img-src 'self' data: blob:",
		'font-src data:',
		"connect-src 'self'",
		"worker-src 'self' blob: data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
}

/** By which the policy lets a text in that stands in the page itself. */
function allowed(text: string): string {
	return `'sha256-${hashOf(text, 'base64')}'`;
}

/** Runs after Vite has written the pages; `story` is the folder of the published files. */
export function finishPages(story: string): Plugin {
	let root = '';
	return {
		name: 'prerender:finish',
		apply: 'build',
		configResolved(config) {
			root = config.root;
		},
		generateBundle: {
			order: 'post',
			async handler(_options, bundle) {
				const arrival = await classicScript(join(root, 'src', 'arrival', 'first.ts'), 'es2015');
				const inlined = new Set<string>();
				const fontsOf = pageFonts(story, (warning) => this.warn(warning));
				for (const file of Object.values(bundle)) {
					if (file.type !== 'asset' || !file.fileName.endsWith('index.html')) continue;
					const page = String(file.source);
					const held = { arrival, fonts: await fontsOf(pageDataOf(page)) };
					const { html, styles, later } = finish(page, file.fileName, bundle, held);
					file.source = BYTE_ORDER_MARK + html;
					for (const style of styles) inlined.add(style);
					for (const [fileName, source] of later) {
						this.emitFile({ type: 'asset', fileName, source });
					}
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
	/** Files of what it asks for instead of holding it. */
	readonly later: ReadonlyMap<string, string>;
}

interface Held {
	/** The script that runs before anything else. */
	readonly arrival: string;
	/** The rules of `@font-face`. */
	readonly fonts: string;
}

function finish(
	html: string,
	page: string,
	bundle: Rolldown.OutputBundle,
	{ arrival, fonts }: Held
): Finished {
	const folder = posix.dirname(page);
	const styles: string[] = [];
	const later = new Map<string, string>();
	const inlined = html.replace(STYLE_LINK, (_link, href: string) => {
		const file = posix.join(folder, href);
		const parted = partedStyle(styleSheet(file, bundle), html);
		styles.push(file);
		later.set(`assets/later-${hashOf(parted.later, 'hex').slice(0, 8)}.css`, parted.later);
		return styleElements(fonts + parted.first);
	});
	const sheets = [...inlined.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css = '']) => css);
	const head = [
		`<meta http-equiv="Content-Security-Policy" content="${policy([arrival], sheets)}" />`,
		`<script>${arrival}</script>`,
		...preloads(bundle, inlined).map((link) => link(relative(folder)))
	];
	// After all that is seen first, which it then does not hold up.
	const links = [...later.keys()].map(
		(file) => `<link rel="stylesheet" href="${relative(folder)(file)}" />`
	);
	const [meta, end] = ['<meta charset="utf-8" />', '</body>'];
	const withHead = replaceOnce(inlined, meta, [meta, ...head].join('\n'));
	return { html: replaceOnce(withHead, end, [...links, end].join('\n')), styles, later };
}

function hashOf(text: string, encoding: 'hex' | 'base64'): string {
	return createHash('sha256').update(text).digest(encoding);
}

function styleSheet(file: string, bundle: Rolldown.OutputBundle): string {
	const asset = bundle[file];
	if (asset?.type !== 'asset') throw new Error(`The page asks for ${file}, which was not built.`);
	return String(asset.source).trim();
}

type Link = (to: (file: string) => string) => string;

/** What the page runs at once, then what the map will need, at low priority. */
function preloads(bundle: Rolldown.OutputBundle, html: string): Link[] {
	const { kind, language } = pageDataOf(html);
	const modules = MODULES[kind];
	const drawsMap = kind !== 'list' && kind !== 'sources';
	return [
		...(kind === 'embed'
			? [
					script(fileOf(bundle, FRAME_START)),
					link('rel="modulepreload"', fileOf(bundle, HOST_MODULE))
				]
			: []),
		...modules(language).map((module) => link('rel="modulepreload"', fileOf(bundle, module))),
		...(drawsMap ? ENGINE_MODULES(language) : []).map((module) =>
			link('rel="modulepreload" fetchpriority="low"', fileOf(bundle, module))
		)
	];
}

/** Tells the page around the frame its height: run as soon as it has come. */
const FRAME_START = '/embed/start.ts';

/** Lets that page ask and change what is seen. */
const HOST_MODULE = '/embed/host.ts';

const MAP_MODULES = (language: string) => [
	`/messages/${language}.ts`,
	`virtual:outline/${language}`
];

const STORY_MODULES = (language: string) => [
	...MAP_MODULES(language),
	`virtual:narrative/${language}`
];

/** What the live map starts from: asked for before the page runs, or its start waits for a second round trip. */
const ENGINE_MODULES = (language: string) => [
	'/src/map/maplibre.ts',
	'/src/scene/kinds/features.ts',
	'/boundaries/world-110m.topojson',
	'/dataset/boundaries',
	`virtual:orientation/${language}`
];

/** What each kind of page runs at once. */
const MODULES: Readonly<Record<PageKind, (language: string) => string[]>> = {
	explore: MAP_MODULES,
	embed: MAP_MODULES,
	list: (language) => [...MAP_MODULES(language), '/src/List.svelte'],
	sources: (language) => [
		...MAP_MODULES(language),
		`virtual:evidence/${language}`,
		'/src/Sources.svelte'
	],
	story: (language) => [...STORY_MODULES(language), '/src/Story.svelte'],
	chapter: (language) => [...STORY_MODULES(language), '/src/Chapter.svelte']
};

function script(file: string): Link {
	return (to) => `<script type="module" async crossorigin src="${to(file)}"></script>`;
}

function link(attributes: string, file: string): Link {
	return (to) => `<link ${attributes} crossorigin href="${to(file)}" />`;
}

/** The file that holds a module. Throws where none does: the page would fetch it later, and nobody would see. */
function fileOf(bundle: Rolldown.OutputBundle, module: string): string {
	for (const file of Object.values(bundle)) {
		if (file.type === 'chunk' && file.moduleIds.some((id) => id.includes(module))) {
			return file.fileName;
		}
	}
	throw new Error(`No built file holds ${module}.`);
}

function relative(folder: string): (file: string) => string {
	return (file) => {
		const path = posix.relative(folder, file);
		return path.startsWith('.') ? path : `./${path}`;
	};
}
