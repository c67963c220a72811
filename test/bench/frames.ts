/** When a page drew its frames. */
import type { Page } from 'playwright-core';

declare global {
	interface Window {
		/** Times of the frames, while they are recorded. */
		benchFrames?: number[];
	}
}

/** Milliseconds that a frame may take. */
const FRAME = 1000 / 60;

/** Milliseconds between one frame and the next, while something is done to the page. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
	await page.evaluate(() => {
		const times: number[] = [];
		window.benchFrames = times;
		requestAnimationFrame(function record(time) {
			times.push(time);
			if (window.benchFrames === times) requestAnimationFrame(record);
		});
	});
	await act();
	const times = await page.evaluate(() => {
		const recorded = window.benchFrames ?? [];
		delete window.benchFrames;
		return recorded;
	});
	return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** How many frames were not drawn in time. */
export function countMissed(gaps: readonly number[]): number {
	return gaps
		.filter((gap) => gap > 1.5 * FRAME)
		.reduce((sum, gap) => sum + Math.round(gap / FRAME) - 1, 0);
}
