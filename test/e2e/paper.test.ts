/** What leaves the screen: the page on paper, and the map as a picture to keep. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PALETTES } from '../../src/scene/palette';
import { SHEET, useBrowser } from '../support/page';

const open = useBrowser();

describe('the explore page', () => {
	it('is on paper one sheet that says what the map shows, then the list and its sources', async () => {
		const page = await open('?theme=dark', { viewport: SHEET });
		const address = page.url().replace('?theme=dark', '');
		await page.emulateMedia({ media: 'print' });
		await page.locator('.paper-map svg').waitFor();
		await page.locator('.paper-sources li').first().waitFor();
		await page.locator('.list-slot:not(:has(> :not([data-part="written"])))').waitFor();
		expect(await page.locator('.paper-map g > title').count()).toBeGreaterThan(20);
		for (const part of [
			'h1',
			'.masthead .finding',
			'.paper-map',
			'.sentence p',
			'.legend',
			'.figures'
		]) {
			const box = await page.locator(part).boundingBox();
			expect(box?.height, part).toBeGreaterThan(8);
			expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(SHEET.height);
		}
		expect(await page.locator('.paper-note').innerText()).toContain(address);
		expect(await page.locator('.legend .operations li:visible').count()).toBeGreaterThan(5);
		const cited = page.locator('.list li:visible .sources a:visible');
		expect(await cited.count()).toBeGreaterThanOrEqual(await page.locator('.list li[id]').count());
		expect(await page.locator('.paper-sources li:visible').count()).toBeGreaterThan(20);
		expect(await page.locator('button:visible, select:visible, canvas:visible').count()).toBe(0);
		expect(await colourOf(page, 'html', 'background-color')).toBe(PALETTES.light.page);
	});

	it('prints the poster, and where the list is, where no script runs', async () => {
		const page = await open('', { hasJavaScript: false });
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.poster .mark:visible').count()).toBeGreaterThan(10);
		expect(await page.locator('.list a:visible').count()).toBe(1);
	});
});

describe('the embedded page', () => {
	it('can be kept as a document and as pixels, is printed, and bears colours that the system forces', async () => {
		const page = await open('en/embed/?theme=dark&view=2,48,9,54');
		// a link has chosen: paper is ready before anyone touches the page
		await page.locator('[data-paper="ready"]').waitFor({ state: 'attached' });
		const blank = await page.context().newPage();
		const seen = await namesInSight(page);
		expect(seen.length).toBeGreaterThan(10);

		await page.getByRole('button', { name: 'Share' }).click();
		const svg = (await download(page, 'SVG')).toString('utf8');
		const { titles, references } = await blank.evaluate(readPicture, svg);
		for (const name of seen) expect(titles).toContain(name);
		expect(references).toEqual([]);
		for (const said of ['Belgium, Sky ECC: 888, March 2022', 'of different dates,']) {
			expect(svg).toContain(said);
		}

		const png = (await download(page, 'PNG')).toString('base64');
		const { land, colours } = await blank.evaluate(readPixels, { png, land: PALETTES.dark.land });
		expect(land).toBeGreaterThan(0.2);
		expect(colours).toBeGreaterThan(50);

		await page.bringToFront();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Shift');
		await page.evaluate(() => {
			addEventListener('beforeprint', () => {
				const drawn = document.querySelectorAll('.paper-map g > title').length;
				document.body.dataset.drawn = String(drawn);
			});
		});
		const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(Number(await page.locator('body').getAttribute('data-drawn'))).toBeGreaterThan(10);
		expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		expect(await page.locator('.paper-map').count()).toBe(0);

		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
		await page.locator('html:not([data-theme])').waitFor();
		expect(await colourOf(page, '.poster .mark b', 'color')).toBe(PALETTES.light.muted);
		expect(await page.locator('.map .buttons').evaluate((buttons) => buttons.clientLeft)).toBe(1);
	});
});

/** As six digits. */
async function colourOf(page: Page, selector: string, property: string): Promise<string> {
	const colour = await page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
	const channels = colour.match(/\d+/g)?.slice(0, 3) ?? [];
	return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

async function download(page: Page, format: string): Promise<Buffer> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('.picture button', { hasText: format }).click()
	]);
	expect(file.suggestedFilename()).toMatch(/^map-\d{4}-\d{2}-\d{2}\.(svg|png)$/);
	return readFile(await file.path());
}

/** What the marks in the frame are called, each place of a merged one by itself. */
function namesInSight(page: Page): Promise<string[]> {
	return page.locator('button[data-mark]').evaluateAll((marks) => {
		const frame = document.querySelector('.map')?.getBoundingClientRect();
		return marks.flatMap((mark) => {
			const { left, right, top, bottom } = mark.getBoundingClientRect();
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			const isIn = frame && x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
			return isIn ? (mark.getAttribute('aria-label') ?? '').split(', ').slice(0, -1) : [];
		});
	});
}

/** Runs in a page: what a picture calls its marks, and whatever in it leads elsewhere. Throws where it is no XML. */
function readPicture(svg: string): { titles: string; references: string[] } {
	const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
	const fault = picture.querySelector('parsererror');
	if (fault) throw new Error(fault.textContent);
	const elements = [...picture.querySelectorAll('*')];
	const values = elements.flatMap((element) =>
		[...element.attributes].flatMap(({ name, value }) => (name === 'xmlns' ? [] : value))
	);
	const styles = elements
		.filter(({ localName }) => localName === 'style')
		.flatMap(({ textContent }) => textContent.match(/url\([^)]{0,20}/g) ?? []);
	return {
		titles: elements
			.filter(({ localName }) => localName === 'title')
			.map(({ textContent }) => textContent)
			.join('\n'),
		references: [
			...values.filter((value) => /^[a-z]+:|\/\//.test(value)),
			...styles.filter((url) => !/^url\(["']?data:/.test(url))
		]
	};
}

/** Runs in a page: the share of a picture's pixels that are land, and how many colours it has. */
async function readPixels({ png, land }: { png: string; land: string }) {
	const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
	const image = await createImageBitmap(new Blob([bytes]));
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
	if (context === null) throw new Error('The browser draws no picture.');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	const pixels = new Uint32Array(data.buffer);
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
		Number.parseInt(land.slice(start, start + 2), 16)
	);
	const wanted = new Uint32Array(new Uint8Array([red, green, blue, 255]).buffer)[0];
	return {
		land: pixels.filter((pixel) => pixel === wanted).length / pixels.length,
		colours: new Set(pixels).size
	};
}
