/** Every number that the pages print is the record's, and leads to the claim it comes from. */
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { CONTEXT } from '../../src/model/choice';
import { choicesAmong, valuesOf, type CountryValues } from '../support/countryValues';
import { useBrowser } from '../support/page';
import { eventOf, GEO, type PublishedEvent } from '../support/published';

const open = useBrowser();
const operations = [...GEO.operations.map(({ id }) => id), CONTEXT];

describe('the countries’ values', () => {
	it('are those of the facts and no other, for three measures and four choices of operations', async () => {
		const page = await open();
		for (const measure of ['arrests', 'executed-warrants', 'users']) {
			await page.locator('select[name="measure"]').selectOption(measure);
			for (const [name, chosen] of choicesAmong(operations)) {
				await choose(page, chosen);
				expect(await spoken(page), `${measure}, ${name}`).toEqual(inWords(measure, chosen));
			}
		}
	});

	it('open the claim they come from, with what was left out and why', async () => {
		const page = await open('?op=encrochat&country=GB', { awaitsMap: false });
		const ledger = page.locator('.panel .ledger');
		await ledger.locator('summary').click();
		const reasons = await ledger.locator('.reason').allInnerTexts();
		expect(reasons).toContain('décompte plus ancien de la même chose');

		const value = ledger.locator('.value a');
		const event = eventAt(await value.getAttribute('href'));
		await value.click();
		await expectOpened(page, event);
		expect(await page.locator('.panel .headline').allInnerTexts()).toContainEqual(
			expect.stringContaining('2\u202f864\u00a0arrestations')
		);
	});
});

it('the number of a flow opens it on the map', async () => {
	await pressFlowNumber(await open());
});

describe('the story’s own sentences', () => {
	it('open the event of each number', async () => {
		const page = await open('embed/');
		const links = await page.locator('.finding a').all();
		expect(links.length).toBeGreaterThan(1);
		for (const link of links) {
			const event = eventAt(await link.getAttribute('href'));
			await link.focus();
			await page.keyboard.press('Enter');
			await expectOpened(page, event);
		}
	});

	it('lead to the list from the embedded page, without a script', async () => {
		const page = await open('embed/', { hasJavaScript: false });
		const link = page.locator('.finding a').first();
		const event = eventAt(await link.getAttribute('href'));
		await link.click();
		await page.waitForURL(`${inject('addresses').story}liste/#${event.id}`);
		expect(await page.locator(`[data-event="${event.id}"] summary`).innerText()).toContain(
			event.properties.title.fr
		);
	});
});

/** Presses the largest flow's number, where the picture below the live map has it, and closes what that opens. */
async function pressFlowNumber(page: Page): Promise<void> {
	const { value, event } = largestFlow();
	const numbers = await page.locator('.poster .number').evaluateAll((all) =>
		all
			.filter((number) => number.checkVisibility())
			.map((number) => {
				const { x, y, width, height } = number.getBoundingClientRect();
				return { text: number.dataset.said, x: x + width / 2, y: y + height / 2 };
			})
	);
	const drawn = numbers.find(({ text }) => text === String(value));
	if (drawn === undefined) throw new Error(`No ${value} is drawn.`);
	await page.mouse.click(drawn.x, drawn.y);
	await expectOpened(page, event);
	await page.keyboard.press('Escape');
}

function largestFlow(): { value: number; event: PublishedEvent } {
	const [largest] = GEO.events
		.filter(({ properties }) => properties.flow)
		.map((event) => ({
			event,
			value: Number(event.properties.figures?.[0]?.claims[0]?.value ?? 0)
		}))
		.sort((a, b) => b.value - a.value);
	if (largest === undefined) throw new Error('The story has no flow.');
	return largest;
}

/** Checks the boxes of these operations and no other. */
function choose(page: Page, chosen: readonly string[]): Promise<void> {
	return page.evaluate(
		([all, wanted]) => {
			for (const id of all) {
				const box = document.querySelector<HTMLInputElement>(`input[value="${id}"]`);
				if (box && box.checked !== wanted.includes(id)) box.click();
			}
		},
		[operations, chosen] as const
	);
}

type Spoken = Readonly<Record<string, readonly string[]>>;

/** What the countries’ marks say of each operation, without the noun of what is counted. */
async function spoken(page: Page): Promise<Spoken> {
	const names = await page
		.locator('button[data-shape="country"]')
		.evaluateAll((marks) =>
			marks.map((mark) => [mark.getAttribute('data-mark'), mark.getAttribute('aria-label')])
		);
	const said = names.map(([code, name]) => [
		code,
		name
			?.match(/[^,]+\u00a0: (plus de |près de |environ )?[\d\u202f]+/g)
			?.map(trimmed)
			.sort() ?? []
	]);
	return Object.fromEntries(said.filter(([, values]) => values?.length));
}

/** The same from the table. */
function inWords(measure: string, chosen: readonly string[]): Spoken {
	const values = valuesOf(measure, chosen);
	const codes = new Set(Object.values(values).flatMap(Object.keys));
	return Object.fromEntries([...codes].map((code) => [code, ofCountry(values, code).sort()]));
}

function ofCountry(values: CountryValues, code: string): string[] {
	return GEO.operations.flatMap(({ id, name }) => {
		const value = values[id]?.[code];
		if (value === undefined) return [];
		const [, sign = '', digits = ''] = /^(\D?)(\d+)$/.exec(value) ?? [];
		const grouped = digits.replace(/\B(?=(\d{3})+$)/g, '\u202f');
		return [`${name.fr}\u00a0: ${SIGNS[sign] ?? ''}${grouped}`];
	});
}

/** What the table's signs are in French. */
const SIGNS: Readonly<Record<string, string>> = {
	'>': 'plus de ',
	'<': 'près de ',
	'~': 'environ '
};

function trimmed(text: string): string {
	return text.trim();
}

/** The event that a link leads to without a script. */
function eventAt(href: string | null): PublishedEvent {
	return eventOf(GEO, href?.split('#')[1] ?? '');
}

async function expectOpened(page: Page, { properties }: PublishedEvent): Promise<void> {
	await page
		.locator('.panel h2')
		.filter({ hasText: properties.title.fr ?? '' })
		.waitFor();
}
