/** Puts brotli before a served folder, as a good host would, and counts what it sends. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Site } from '../support/serve';

export interface CompressedSite extends Site {
	/** Bytes sent since it was last asked, headers included. */
	readonly takeSent: () => number;
}

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

/** The fonts and pictures are compressed already. */
const COMPRESSIBLE = /^text\/|json|javascript|svg/;

/** Each file is compressed when it is first asked for, then kept in memory. */
export async function compress(site: Site): Promise<CompressedSite> {
	const answers = new Map<string, Promise<Answer>>();
	const sockets = new Set<Socket>();
	let taken = 0;
	const server = createServer(async ({ url = '/' }, response) => {
		const answer = answers.get(url) ?? answerOf(new URL(url, site.address));
		answers.set(url, answer);
		const { status, headers, body } = await answer;
		response.writeHead(status, { ...headers, 'Content-Length': body.length });
		response.end(body);
	});
	server.on('connection', (socket) => sockets.add(socket));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}${new URL(site.address).pathname}`,
		takeSent: () => {
			const sent = [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
			const since = sent - taken;
			taken = sent;
			return since;
		},
		close: () => {
			server.close();
			server.closeAllConnections();
			site.close();
		}
	};
}

async function answerOf(url: URL): Promise<Answer> {
	const response = await fetch(url);
	const content = Buffer.from(await response.arrayBuffer());
	const type = response.headers.get('content-type') ?? 'application/octet-stream';
	const isCompressed = COMPRESSIBLE.test(type);
	return {
		status: response.status,
		headers: {
			'Content-Type': type,
			// Browsers hold what a page asks for twice, and each load has a browser that remembers nothing.
			'Cache-Control': 'public, max-age=31536000, immutable',
			...(isCompressed ? { 'Content-Encoding': 'br' } : {})
		},
		body: isCompressed ? brotliCompressSync(content, BEST) : content
	};
}

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
