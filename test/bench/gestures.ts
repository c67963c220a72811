/** What a hand does to a map, the same on both pages. */
import type { Page } from 'playwright-core';
import { framesDuring } from './frames';
import { REFINE } from './refine';

export interface Gesture {
	readonly title: string;
	/** Starts with the pointer in the middle of the map, at these CSS pixels. */
	readonly make: (page: Page, x: number, y: number) => Promise<void>;
}

const STEPS = 60;
const TURNS = 15;

/** Milliseconds between two turns of the wheel. */
const TURN = 40;

/** Milliseconds in which a map comes to rest. */
const REST = 1000;

export const GESTURES: readonly Gesture[] = [
	{
		title: 'Dragging',
		make: async ({ mouse }, x, y) => {
			await mouse.down();
			await mouse.move(x + 4 * STEPS, y + 2 * STEPS, { steps: STEPS });
			await mouse.up();
		}
	},
	{
		title: 'Zooming',
		make: async (page) => {
			for (const direction of [-1, 1]) {
				for (let turn = 0; turn < TURNS; turn += 1) {
					await page.mouse.wheel(0, direction * 100);
					await page.waitForTimeout(TURN);
				}
			}
		}
	}
];

/** Ends once the page draws the finer borders, which the app fetches by itself. */
export async function drawFinerBorders(page: Page): Promise<void> {
	await page.evaluate((name) => window.dispatchEvent(new Event(name)), REFINE);
	await page.waitForSelector('[data-map="idle"][data-land]');
}

/** Makes a gesture on the page's map; returns the milliseconds between its frames. */
export async function makeGesture(page: Page, gesture: Gesture): Promise<number[]> {
	const box = await page.locator('[data-map]').boundingBox();
	if (box === null) throw new Error('The page shows no map.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.waitForTimeout(REST);
	const gaps = await framesDuring(page, () => gesture.make(page, x, y));
	await page.waitForTimeout(REST);
	return gaps;
}
