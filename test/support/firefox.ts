/** The Firefox that the browser tests use, by the protocol that browsers have in common. */
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser, type BrowserKind } from './browsers';
import { CHROMIUM } from './chromium';

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

const VIEWPORT = { width: 1200, height: 720 };

/**
 * Starts it without WebGL: software would draw each frame of the map in seconds. Where no Firefox can be had, Chromium
 * by the same protocol, which says so.
 */
export async function launchFirefox(): Promise<Browser> {
	try {
		return await launch({
			browser: 'firefox',
			executablePath: await findBrowser(FIREFOX),
			extraPrefsFirefox: { 'webgl.disabled': true, 'ui.prefersReducedMotion': 1 },
			defaultViewport: VIEWPORT
		});
	} catch (error) {
		console.warn(`Chromium stands for Firefox: ${String(error)}`);
		return launch({
			browser: 'chrome',
			protocol: 'webDriverBiDi',
			executablePath: await findBrowser(CHROMIUM),
			args: ['--no-sandbox', '--disable-3d-apis', '--force-prefers-reduced-motion'],
			defaultViewport: VIEWPORT
		});
	}
}
