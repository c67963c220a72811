/** Where the browsers of the tests are. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

export interface BrowserKind {
	readonly name: string;
	/** The environment variable that may name its executable. */
	readonly variable: string;
	readonly places: readonly string[];
	/** What Debian calls it. */
	readonly package: string;
}

/**
 * Looks where the variable says, then in the usual places; on Debian, as root, installs it. Throws, saying what to do,
 * where none is found and none can be installed.
 */
export async function findBrowser(kind: BrowserKind): Promise<string> {
	const named = process.env[kind.variable];
	if (named !== undefined && named !== '') {
		if (existsSync(named)) return named;
		throw new Error(`${kind.variable} names ${named}, which does not exist.`);
	}
	const present = () => kind.places.find((path) => existsSync(path));
	if (present() === undefined) await install(kind.package);
	const found = present();
	if (found !== undefined) return found;
	throw new Error(
		`The browser tests need ${kind.name}. Install one (on Debian: apt-get install ${kind.package}) ` +
			`or name its executable in ${kind.variable}.`
	);
}

async function install(name: string): Promise<void> {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const run = promisify(execFile);
	await run('apt-get', ['update', '-q'], { env });
	await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env });
}
