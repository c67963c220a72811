/** What a page shows of the story, read at one instant. */
import type { Frame, Locator, Page } from 'playwright-core';

export interface Seen {
	/** Ids of the events listed, as far as the list has come, sorted. */
	readonly list: readonly string[];
	/** Ids of the places and codes of the countries that bear a mark, sorted. */
	readonly marks: readonly string[];
	/** How many events each checkbox counts as shown, by its value. */
	readonly counts: Readonly<Record<string, number>>;
	readonly checked: readonly string[];
	readonly sentence: string;
	readonly legend: string;
}

export function seen(page: Page | Frame): Promise<Seen> {
	return page.evaluate(() => {
		const all = <Found extends Element>(selector: string) => [
			...document.querySelectorAll<Found>(selector)
		];
		const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
		const boxes = all<HTMLInputElement>('input[type=checkbox]');
		const ids = all<HTMLElement>('button[data-mark]').map(({ dataset }) => dataset.mark ?? '');
		return {
			list: all<HTMLElement>('[data-event]:not([hidden])')
				.map(({ dataset }) => dataset.event ?? '')
				.sort(),
			marks: [...new Set(ids.flatMap((id) => id.split(',')))].sort(),
			counts: Object.fromEntries(
				boxes.map((box) => {
					const count = box.closest('label')?.querySelector<HTMLElement>('[data-count]');
					return [box.value, Number(count?.dataset.count)];
				})
			),
			checked: boxes.filter(({ checked }) => checked).map(({ value }) => value),
			sentence: text('.sentence [role=status]'),
			legend: text('.legend')
		};
	});
}

/** Scrolls down the list until all that is chosen of it has come, as a reader does, and goes back to the top. */
export async function readList(page: Page): Promise<void> {
	await page.locator('.list-slot > *').first().waitFor({ state: 'attached' });
	await page.waitForFunction(() => {
		const missing = document.querySelector(
			'.list-slot > :not([data-part="written"]):not([hidden])'
		);
		missing?.scrollIntoView();
		return missing === null;
	});
	await page.evaluate(() => scrollTo(0, 0));
}

/** The middles of the marks, in CSS pixels from the map's corner, by id. */
export function placed(page: Page | Frame): Promise<Record<string, [x: number, y: number]>> {
	return page.evaluate(() => {
		const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
		const marks = [...document.querySelectorAll<HTMLElement>('button[data-mark]')];
		return Object.fromEntries(
			marks.map((mark) => {
				const { x, y, width, height } = mark.getBoundingClientRect();
				return [mark.dataset.mark ?? '', [x + width / 2 - map.x, y + height / 2 - map.y]];
			})
		);
	});
}

/** How many pixels of an element's picture are of a colour, pure or mixed with the greys around it. */
export async function countPixels(element: Locator, colour: string): Promise<number> {
	const picture = (await element.screenshot()).toString('base64');
	const blank = await element.page().context().newPage();
	const pixels = await blank.evaluate(countOfHue, { picture, colour });
	await blank.close();
	return pixels;
}

/** Runs in a page: decodes a PNG in base64 and counts its pixels of a hue. */
async function countOfHue({ picture, colour }: { picture: string; colour: string }) {
	const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
	const image = await createImageBitmap(new Blob([bytes]));
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
	if (context === null) throw new Error('The browser draws no picture.');
	context.fillStyle = colour;
	context.fillRect(0, 0, 1, 1);
	const wanted = hueOf(context.getImageData(0, 0, 1, 1).data, 0);
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	let count = 0;
	for (let index = 0; index < data.length; index += 4) {
		const hue = hueOf(data, index);
		const apart = Math.abs(hue - wanted);
		if (hue >= 0 && Math.min(apart, 360 - apart) < 10) count += 1;
	}
	return count;

	/** In degrees; −1 for what is nearly grey. */
	function hueOf(pixels: Uint8ClampedArray, at: number): number {
		const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
		const most = Math.max(red, green, blue);
		const range = most - Math.min(red, green, blue);
		if (range < 0.25 * most || range < 24) return -1;
		if (most === red) return (60 * (green - blue)) / range + (green < blue ? 360 : 0);
		return most === green ? 120 + (60 * (blue - red)) / range : 240 + (60 * (red - green)) / range;
	}
}
