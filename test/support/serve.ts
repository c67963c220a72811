/** Small servers for the browser tests: files as any static host serves them. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Site {
	/** Ends in `/`. */
	readonly address: string;
	readonly close: () => void;
}

export interface SiteOptions {
	/** Whether other origins may read the files. */
	readonly isShared?: boolean;
	/** Reads a file in another way than from the folder. */
	readonly read?: (file: string) => Promise<Buffer>;
	/** Whether nobody who asks for a file gets an answer. */
	readonly isDown?: () => boolean;
}

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.geojson': 'application/geo+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};

/** A folder several levels below the root, so that nothing built may assume to be at the root. */
const FOLDER = '/some/path';

/** Serves a folder at 127.0.0.1. */
export async function serveFolder(folder: string, options: SiteOptions = {}): Promise<Site> {
	const server = createServer((request, response) => {
		if (options.isShared) response.setHeader('Access-Control-Allow-Origin', '*');
		const path = pathOf(request.url);
		if (!path.startsWith(FOLDER)) return answerMissing(response);
		if (options.isDown?.()) return request.socket.destroy();
		void answerFile(join(folder, normalize(path.slice(FOLDER.length))), response, options.read);
	});
	return { address: `http://127.0.0.1:${await listen(server)}${FOLDER}/`, close: closer(server) };
}

/** Serves pages that are written on demand from their path, at `localhost`: another site than that of the folders. */
export async function servePages(pageAt: (path: string) => string | null): Promise<Site> {
	const server = createServer((request, response) => {
		const page = pageAt(pathOf(request.url).slice(1));
		if (page === null) return answerMissing(response);
		response.setHeader('Content-Type', TYPES['.html'] ?? '');
		response.end(page);
	});
	return { address: `http://localhost:${await listen(server)}/`, close: closer(server) };
}

function pathOf(url: string | undefined): string {
	return decodeURIComponent(new URL(url ?? '/', 'http://host').pathname);
}

async function answerFile(
	file: string,
	response: ServerResponse,
	read: (file: string) => Promise<Buffer> = readFile
): Promise<void> {
	// Some hosts serve a folder's page without its slash, and lead nowhere.
	const path = extname(file) === '' ? join(file, 'index.html') : file;
	try {
		const content = await read(path);
		response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
		response.end(content);
	} catch {
		answerMissing(response);
	}
}

function answerMissing(response: ServerResponse): void {
	response.statusCode = 404;
	response.end('Nothing is here.');
}

function closer(server: Server): () => void {
	return () => {
		server.close();
		server.closeAllConnections();
	};
}

/** Listens at any free port of the local machine and returns it. */
function listen(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});
}
