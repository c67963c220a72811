/** The Firefox that the browser tests use, by the protocol that browsers have in common. */
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser, type BrowserKind } from './browsers';

export const FIREFOX: BrowserKind = {
	name: 'Firefox',
	variable: 'FIREFOX_PATH',
	places: [
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/snap/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
	],
	package: 'firefox-esr'
};

/** Starts it without WebGL: software would draw each frame of the map in seconds. */
export async function launchFirefox(): Promise<Browser> {
	return launch({
		browser: 'firefox',
		executablePath: await findBrowser(FIREFOX),
		extraPrefsFirefox: { 'webgl.disabled': true, 'ui.prefersReducedMotion': 1 },
		defaultViewport: { width: 1200, height: 720 }
	});
}
