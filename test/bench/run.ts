/**
 * What the app costs beyond MapLibre itself: `npm run bench [-- --runs 9] [--only slow|fast]`. Nothing is asserted, and
 * software draws every pixel: ratios say more than milliseconds.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { ACTIONS, costOf, type Cost } from './actions';
import { drawFinerBorders, GESTURES, makeGesture } from './gestures';
import { loadCold, type Load } from './measure';
import { openPages, PAGE_NAMES, type PageName, type Pages } from './pages';
import { openEmpty, PROFILES, type ProfileName } from './profiles';
import { actionTable, gestureTable, loadTable } from './table';

type Lists<Value> = Record<PageName, Value[]>;

interface Results {
	readonly loads: Lists<Load>;
	/** By the gesture's title. */
	readonly frames: Map<string, Lists<number>>;
	/** By the action's title. */
	readonly costs: Map<string, Cost[]>;
}

const { values } = parseArgs({
	options: { runs: { type: 'string', default: '9' }, only: { type: 'string' } }
});
const runs = Number(values.runs);
const names = (Object.keys(PROFILES) as ProfileName[]).filter(
	(name) => values.only === undefined || name === values.only
);
if (!(runs >= 1) || names.length === 0) throw new Error('Usage: --runs 9 --only slow|fast');

const pages = await openPages();
const browser = await launchChromium();
try {
	for (const name of names) {
		for (const page of PAGE_NAMES) await warm(browser, pages, name, page);
		const results = newResults();
		for (let run = 0; run < runs; run += 1) {
			for (const page of PAGE_NAMES) await measure(browser, pages, name, page, results);
			process.stderr.write(`${name}: ${run + 1} of ${runs}\n`);
		}
		print(name, results);
	}
} finally {
	await browser.close();
	for (const page of PAGE_NAMES) pages[page].close();
}

/** Loads a page once for nothing: the browser is new, and the server has compressed nothing yet. */
async function warm(
	browser: Browser,
	pages: Pages,
	name: ProfileName,
	pageName: PageName
): Promise<void> {
	const visit = await openEmpty(browser, PROFILES[name]);
	await loadCold(visit, pages[pageName]);
	await visit.close();
}

/** Opens a page; on the fast profile, also moves its map and works the app's controls. */
async function measure(
	browser: Browser,
	pages: Pages,
	name: ProfileName,
	pageName: PageName,
	results: Results
): Promise<void> {
	const visit = await openEmpty(browser, PROFILES[name]);
	results.loads[pageName].push(await loadCold(visit, pages[pageName]));
	if (name === 'fast') {
		await drawFinerBorders(visit.page);
		for (const gesture of GESTURES) {
			const frames = await makeGesture(visit.page, gesture);
			results.frames.get(gesture.title)?.[pageName].push(...frames);
		}
		for (const action of pageName === 'app' ? ACTIONS : []) {
			results.costs.get(action.title)?.push(await costOf(visit, action));
		}
	}
	await visit.close();
}

function print(name: ProfileName, { loads, frames, costs }: Results): void {
	const load = loadavg().map((average) => average.toFixed(1));
	console.log(`\n### ${PROFILES[name].title}\n`);
	console.log(`Medians of ${runs} cold loads; load of the machine ${load.join(' ')}.\n`);
	console.log(loadTable(loads));
	if (name !== 'fast') return;
	console.log(`\n${gestureTable(frames)}`);
	console.log(`\n${actionTable(costs)}`);
}

function newResults(): Results {
	return {
		loads: { app: [], bare: [] },
		frames: new Map(GESTURES.map(({ title }) => [title, { app: [], bare: [] }])),
		costs: new Map(ACTIONS.map(({ title }) => [title, []]))
	};
}
