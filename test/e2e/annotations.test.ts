/** The untouched map says what happened where, in words, before anyone touches it. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, useBrowser } from '../support/page';
import { GEO } from '../support/published';

const open = useBrowser();

/** Addresses, CSS pixels, schemes and whether scripts run: together all that a first look depends on. */
const LOOKS = [
	['', 280, 480, 'light', true],
	['en/', 280, 480, 'dark', false],
	['embed/', 280, 480, 'dark', false],
	['en/', 360, 640, 'dark', true],
	['', 360, 640, 'light', false],
	['en/embed/', 360, 640, 'light', false],
	['', 360, 740, 'dark', true],
	['en/', 360, 740, 'light', false],
	['en/embed/', 620, 700, 'dark', false],
	['', 740, 360, 'light', false],
	['en/', 800, 760, 'light', true],
	['', 800, 760, 'dark', false],
	['embed/', 800, 760, 'light', true],
	['en/embed/', 800, 760, 'dark', false],
	['', 820, 1180, 'light', true],
	['en/', 820, 1180, 'dark', false],
	['en/', 1100, 768, 'dark', true],
	['', 1100, 768, 'light', false],
	['', 1440, 900, 'dark', true],
	['en/', 1440, 900, 'light', false],
	['', 1280, 600, 'dark', false]
] as const;

it.each(LOOKS)(
	'“%s” at %i × %i, %s, scripts: %s, says all that it has to say, once and uncovered',
	async (address, width, height, scheme, hasJavaScript) => {
		const page = await open(address, { viewport: { width, height }, scheme, hasJavaScript });
		const said = await firstScreen(page);
		expect(said.map(({ id }) => id).sort()).toEqual([...GEO.story.home].sort());
		expect(said.filter(({ isWhole }) => !isWhole)).toEqual([]);
		expect(await collisions(page)).toEqual([]);
	}
);

describe('annotations', () => {
	it('open their events, give way to what is opened, and come back', async () => {
		const page = await open('', { viewport: DESKTOP });
		await page.locator('.note-words:visible').first().click();
		await page.locator('.panel h2').waitFor();
		expect(await firstScreen(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.locator('.panel h2').waitFor({ state: 'detached' });
		expect((await firstScreen(page)).length).toBe(GEO.story.home.length);
		await page
			.getByRole('button', { name: /Opérations/ })
			.last()
			.click();
		expect(await firstScreen(page)).toEqual([]);
	});

	it('are numbers on a small map, which open the same events as the list below', async () => {
		const page = await open('', { viewport: PHONE });
		expect(await numbers(page)).toEqual(GEO.story.home);
		const [first = ''] = GEO.story.home;
		await page.locator(`.note[data-annotation="${first}"] .note-disc`).click();
		const title = await page.locator('.panel h2').innerText();
		await page.keyboard.press('Escape');
		await page.locator('.panel h2').waitFor({ state: 'detached' });
		await page.locator(`li[data-annotation="${first}"]`).getByRole('link').click();
		expect(await page.locator('.panel h2').innerText()).toBe(title);
	});

	it('are numbered anew where an operation is hidden', async () => {
		const page = await open('?op=encrochat', { viewport: PHONE });
		const left = await numbers(page);
		expect(left.length).toBeGreaterThan(0);
		expect(left.length).toBeLessThan(GEO.story.home.length);
		expect(await page.locator('li[data-annotation]').evaluateAll(idsOf)).toEqual(left);
	});
});

interface Said {
	readonly id: string | undefined;
	/** Each line of it is inside the window, and nothing covers it. */
	readonly isWhole: boolean;
}

/** The annotations whose headings are seen in words, on the map or below it. */
function firstScreen(page: Page): Promise<Said[]> {
	return page.evaluate(() => {
		const { clientWidth, clientHeight } = document.documentElement;
		return [...document.querySelectorAll<HTMLElement>('[data-annotation]')].flatMap((element) => {
			const heading = element.querySelector('b');
			const words = element.querySelector('.note-words');
			const isSaid =
				heading?.checkVisibility({ visibilityProperty: true }) === true &&
				(words === null || getComputedStyle(words).clipPath === 'none');
			if (!isSaid) return [];
			const range = document.createRange();
			range.selectNodeContents(words ?? heading);
			const isWhole = [...range.getClientRects()].every(
				({ left, top, right, bottom, width, height }) => {
					if (width === 0 || height === 0) return true;
					const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
					const isInside = left >= 0 && top >= 0 && right <= clientWidth && bottom <= clientHeight;
					return isInside && hit !== null && element.contains(hit);
				}
			);
			return [{ id: element.dataset.annotation, isWhole }];
		});
	});
}

/** What words and numbers of the map lie on: others, marks, buttons, the legend, and the sides of the map. */
function collisions(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isShown = (element: Element) =>
			element.checkVisibility({ visibilityProperty: true }) &&
			getComputedStyle(element).clipPath === 'none' &&
			element.getBoundingClientRect().width > 0;
		const own = [...document.querySelectorAll<HTMLElement>('.note-words, .note-disc')].filter(
			isShown
		);
		const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
		const others = [
			...own,
			...document.querySelectorAll('.map .buttons, .map .outside button, .key, .poster .mark')
		].filter(isShown);
		const meets = (box: DOMRect, other: Element) => {
			const { left, top, right, bottom, width } = other.getBoundingClientRect();
			if (!other.matches('.mark')) {
				return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
			}
			const across = Math.max(box.left - (left + right) / 2, 0, (left + right) / 2 - box.right);
			const down = Math.max(box.top - (top + bottom) / 2, 0, (top + bottom) / 2 - box.bottom);
			// a number may lie on the edge of its mark, and in the middle of its circle
			const isNumber = box.width === box.height && box.width < 24;
			return Math.hypot(across, down) < width / 2 && !isNumber;
		};
		return own.flatMap((element) => {
			const box = element.getBoundingClientRect();
			const name = `${element.className} ${element.parentElement?.dataset.annotation ?? ''}`;
			const isCut =
				box.left < map.left ||
				box.right > map.right ||
				box.top < map.top ||
				box.bottom > map.bottom;
			const met = others.filter((other) => other !== element && meets(box, other));
			return [
				...(isCut ? [`${name} is cut`] : []),
				...met.map((other) => `${name} meets ${other.className} ${other.ariaLabel ?? ''}`)
			];
		});
	});
}

/** The annotations that the map shows as numbers, in the numbers' order. */
function numbers(page: Page): Promise<(string | undefined)[]> {
	return page
		.locator('.note-disc:visible')
		.evaluateAll((discs) =>
			discs.map((disc) => disc.closest<HTMLElement>('.note')?.dataset.annotation)
		);
}

function idsOf(elements: (HTMLElement | SVGElement)[]): (string | undefined)[] {
	return elements.map((element) => element.dataset.annotation);
}
