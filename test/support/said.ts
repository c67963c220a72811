/** What the map says of itself in words, and whether a reader can read it. */
import type { Page } from 'playwright-core';

interface Said {
	readonly id: string | undefined;
	/** Each line of it is inside the window, and nothing covers it. */
	readonly isWhole: boolean;
}

/** The annotations whose headings are seen in words, on the map or below it. */
export function firstScreen(page: Page): Promise<Said[]> {
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

/** What is said on the first screen: the annotations in order of their ids, those of them that are cut, what lies on what. */
export async function saidOn(page: Page) {
	const said = await firstScreen(page);
	return {
		ids: said.map(({ id }) => id).sort(),
		cut: said.filter(({ isWhole }) => !isWhole),
		collisions: await collisions(page)
	};
}

/** What words and numbers of the map lie on: others, marks, buttons, the legend, and the sides of the map. */
export function collisions(page: Page): Promise<string[]> {
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
