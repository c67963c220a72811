/** What a browser has translated says the same numbers as the page itself, whatever its reader does. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DESKTOP, useBrowser, WITHOUT_WEBGL, type Visit } from '../support/page';
import { GEO } from '../support/published';
import { countTranslated, translate, localeOf } from '../support/translator';

const open = useBrowser(WITHOUT_WEBGL);
const VISIT: Visit = { viewport: DESKTOP, awaitsMap: false };

type Act = (page: Page) => Promise<unknown>;

const unticks: Act = (page) => page.locator('input[value="encrochat"]').uncheck();
const opensFilters: Act = (page) => page.locator('main details.scripted > summary').first().click();
const opensPanel: Act = async (page) => {
	await page.locator('.finding a').first().click();
	await page.locator('.panel .body').waitFor();
};
const closesPanel: Act = (page) => page.locator('.panel .close').click();
const opensStory: Act = (page) => page.locator('.entry a').click();
const turns: Act = (page) => page.locator('.chapter .next').click();
const reads: Act = (page) => page.locator('nav a[href^="#"]').nth(2).click();
const searches: Act = (page) => page.locator('#source-search').fill('europol');
const measures: Act = (page) => page.locator('select[name="measure"]').selectOption('cocaine-kg');
const opensRow: Act = async (page) => {
	await page.locator('[data-event]:visible summary').first().click();
	await page.locator('[data-body="live"] .body').waitFor();
};
const dates: Act = async (page) => {
	await page.locator('.period').scrollIntoViewIfNeeded();
	await page.locator('input[name="from"]').fill('2021-03-09');
};

it.each<[address: string, ...Act[]]>([
	['', unticks, measures, dates, opensPanel, closesPanel, opensStory, turns],
	['embed/', opensFilters, unticks, measures, opensPanel, closesPanel, opensStory, turns],
	['liste/', opensFilters, unticks, opensRow],
	['recit/', reads],
	['sources/', searches]
])('“%s” says in translation what it says in its own language', async (address, ...acts) => {
	const plain = await open(address, VISIT);
	const translated = await open(address, VISIT);
	for (const page of [plain, translated]) await isLive(page);
	await translate(translated);
	for (const act of acts) {
		for (const page of [plain, translated]) await act(page);
		await expect.poll(() => apart(plain, translated), { message: act.name }).toEqual([]);
	}
	expect(await countTranslated(translated)).toBeGreaterThan(20);
});

it('says so too where the translator came before the script', async () => {
	const plain = await open('', VISIT);
	const translated = await open('about:blank', VISIT);
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await translated.route(/assets\/page-/, async (route) => {
		await arrived;
		await route.continue();
	});
	await translated.goto(plain.url(), { waitUntil: 'commit' });
	await translated.locator('footer').waitFor();
	await translate(translated);
	arrive();
	for (const page of [plain, translated]) {
		await isLive(page);
		await unticks(page);
	}
	await expect.poll(() => apart(plain, translated)).toEqual([]);
});

it('shows a text whatever becomes of it and of its translation', async () => {
	const page = await open('sources/', VISIT);
	await isLive(page);
	expect(await page.evaluate(becomes)).toEqual({
		'written before the code has come': '12 <b>faits</b>',
		written: '12 <b>faits</b>',
		'written again': '7 <b>faits</b>',
		emptied: '<b>faits</b>',
		read: '49 ',
		removed: '<b>faits</b>',
		moved: '<b>faits</b>49 ',
		'translated back': '49 <b>faits</b>',
		'translated anew': '12 <b>faits</b>'
	});
});

it('leaves names of operations, codes and citations as they are', async () => {
	const explore = await open('', { hasJavaScript: false });
	for (const { id, name } of GEO.operations) {
		const label = explore.locator('label', { has: explore.locator(`input[value="${id}"]`) });
		expect(await label.locator('[translate="no"]').textContent()).toContain(name.fr);
	}
	const sources = await open('sources/', { hasJavaScript: false });
	const own = sources.locator('cite, .publisher, .id, .marks');
	expect(await own.count()).toBeGreaterThan(Object.keys(GEO.sources).length);
	expect(await own.and(sources.locator(':not([translate="no"])')).count()).toBe(0);
});

/** Runs in a page: what a line with a text says after each of what may become of it once it is translated. */
async function becomes(): Promise<Record<string, string>> {
	const line = document.createElement('p');
	document.querySelector('#app')?.append(line);
	const standIn = () => {
		const font = document.createElement('font');
		font.innerHTML = '<font>⟦49⟧</font>';
		return font;
	};
	/** Ends once what was done has been seen. */
	const seen = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const translate = async (text: Text) => {
		const font = standIn();
		text.replaceWith(font);
		await seen();
		return font;
	};
	const said: Record<string, string> = {};
	const after = async (what: string, act: (text: Text, font: Element) => unknown) => {
		line.innerHTML = '49 <b>faits</b>';
		const text = line.firstChild as Text;
		const font = await translate(text);
		await act(text, font);
		await seen();
		said[what] = line.innerHTML;
	};
	await after('written before the code has come', async (text) => {
		text.nodeValue = '12 ';
		while (!text.isConnected) await seen();
	});
	await after('written', (text) => (text.nodeValue = '12 '));
	await after('written again', async (text) => {
		text.nodeValue = '12 ';
		await translate(text);
		text.nodeValue = '7 ';
	});
	await after('emptied', (text) => (text.nodeValue = ''));
	await after('read', (text) => line.replaceChildren(text.nodeValue ?? ''));
	await after('removed', (text) => text.remove());
	await after('moved', (text) => line.append(text));
	await after('translated back', (text, font) => font.replaceWith(text));
	await after('translated anew', async (text, font) => {
		font.replaceWith(standIn());
		await seen();
		text.nodeValue = '12 ';
	});
	return said;
}

function isLive(page: Page): Promise<void> {
	return page.locator('.scripted[inert]').first().waitFor({ state: 'detached' });
}

/** The words by which two pages differ, from the first on. */
async function apart(one: Page, other: Page): Promise<string[]> {
	const [before, after] = [await localeOf(one), await localeOf(other)];
	const first = before.findIndex((word, index) => word !== after[index]);
	if (first < 0 && before.length === after.length) return [];
	const at = first < 0 ? before.length : first;
	return [before, after].map((words) => words.slice(at - 3, at + 10).join(' '));
}
