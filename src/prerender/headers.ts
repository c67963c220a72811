/** What static hosts are asked to send with each file, in the format that several of them read. */
import { SERVICE_WORKER } from '../offline/questions';
import type { PageAddress } from './pages';

/** Anyone may read every file: a frame in a sandbox has an origin of its own. */
const ALWAYS = [
	'Access-Control-Allow-Origin: *',
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: strict-origin-when-cross-origin'
];

/** A file whose name holds its hash never changes. */
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';

/** A page kept for long would ask for files that a newer build has taken away. */
const ALWAYS_ASKED = 'Cache-Control: no-cache';

/** Files beside the pages whose names stay while what they hold changes. */
const NAMED = ['/data/*', '/embed.js', `/${SERVICE_WORKER}`];

/** No two rules about keeping match one file: some hosts would send both. */
export function headersFile(pages: readonly Pick<PageAddress, 'folder'>[]): string {
	const asked = [
		...pages.flatMap(({ folder }) => [`/${folder}`, `/${folder}index.html`]),
		...NAMED
	];
	return [
		rule('/*', ALWAYS),
		rule('/assets/*', [FOR_EVER]),
		...asked.map((path) => rule(path, [ALWAYS_ASKED]))
	].join('');
}

function rule(path: string, headers: readonly string[]): string {
	return [path, ...headers.map((header) => `  ${header}`), ''].join('\n');
}
