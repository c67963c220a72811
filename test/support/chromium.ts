/** The one Chromium or Chrome that the browser tests use. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * Software rendering, so that every machine draws the same pixels; without a graphics card it puts pages together a
 * fifth faster than one that it plays. No request of the browser's own.
 */
const FLAGS = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-gpu-compositing',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run',
	'--font-render-hinting=none'
];

/** Starts the browser. Throws, saying what to do, where none is found and none can be installed. */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
	return chromium.launch({ executablePath: findChromium(), args: [...FLAGS, ...flags] });
}

const running = new Map<string, Promise<Browser>>();

/** The browser with these flags that all files of a worker share; it ends with the worker. */
export function sharedChromium(flags: readonly string[] = []): Promise<Browser> {
	const key = flags.join(' ');
	const browser = running.get(key) ?? launchChromium(flags);
	running.set(key, browser);
	return browser;
}

/** Looks in `CHROME_PATH`, then in the usual places; on Debian, as root, installs it. */
function findChromium(): string {
	const named = process.env.CHROME_PATH;
	if (named !== undefined && named !== '') {
		if (existsSync(named)) return named;
		throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
	}
	const found = USUAL_PLACES.find((path) => existsSync(path)) ?? installChromium();
	if (found !== null) return found;
	throw new Error(
		'The browser tests need Chromium or Chrome. Install one (on Debian: apt-get install chromium) ' +
			'or name its executable in CHROME_PATH.'
	);
}

function installChromium(): string | null {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
	const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	execFileSync('apt-get', ['update', '-q'], options as object);
	execFileSync(
		'apt-get',
		['install', '-y', '-q', '--no-install-recommends', 'chromium'],
		options as object
	);
	return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : null;
}
