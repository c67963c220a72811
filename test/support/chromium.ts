/** The one Chromium or Chrome that the browser tests use. */
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, type BrowserKind } from './browsers';

export const CHROMIUM: BrowserKind = {
	name: 'Chromium or Chrome',
	variable: 'CHROME_PATH',
	package: 'chromium',
	places: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/snap/bin/chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
	]
};

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
	return chromium.launch({
		executablePath: await findBrowser(CHROMIUM),
		args: [...FLAGS, ...flags]
	});
}

const running = new Map<string, Promise<Browser>>();

/** The browser with these flags that all files of a worker share; it ends with the worker. */
export function sharedChromium(flags: readonly string[] = []): Promise<Browser> {
	const key = flags.join(' ');
	const browser = running.get(key) ?? launchChromium(flags);
	running.set(key, browser);
	return browser;
}
