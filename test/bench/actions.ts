/** What the app's own controls cost. */
import type { CDPSession, ElementHandle, Page } from 'playwright-core';
import { countMissed, framesDuring } from './frames';
import type { Visit } from './profiles';

export interface Action {
	readonly title: string;
	/** The control; the first that matches. */
	readonly selector: string;
	readonly act: (control: ElementHandle, page: Page) => Promise<void>;
}

export interface Cost {
	/** Milliseconds of the page's own thread. */
	readonly scripting: number;
	readonly missed: number;
}

/** Milliseconds after an action in which its cost is counted. */
const WATCHED = 500;

/** In this order, one after the other on the same page. */
export const ACTIONS: readonly Action[] = [
	{
		title: 'Hiding an operation',
		selector: 'fieldset input[type="checkbox"]',
		act: (control) => control.evaluate((input) => (input as HTMLInputElement).click())
	},
	{
		title: 'Changing the measure',
		selector: 'select[name="measure"]',
		act: (control) =>
			control.evaluate((element) => {
				const select = element as HTMLSelectElement;
				select.selectedIndex = select.selectedIndex === 1 ? 0 : 1;
				select.dispatchEvent(new Event('change', { bubbles: true }));
			})
	},
	{
		title: 'Opening a panel',
		selector: 'button[data-mark][tabindex="0"]',
		act: async (control, page) => {
			await control.evaluate((button) => (button as HTMLButtonElement).focus());
			await page.keyboard.press('Enter');
		}
	}
];

export async function costOf({ page, client }: Visit, action: Action): Promise<Cost> {
	const control = await page.waitForSelector(action.selector, { state: 'attached' });
	await page.waitForTimeout(WATCHED);
	const before = await scriptTime(client);
	const gaps = await framesDuring(page, async () => {
		await action.act(control, page);
		await page.waitForTimeout(WATCHED);
	});
	return { scripting: (await scriptTime(client)) - before, missed: countMissed(gaps) };
}

/** Milliseconds that the page has spent in scripts. */
async function scriptTime(client: CDPSession): Promise<number> {
	await client.send('Performance.enable');
	const { metrics } = await client.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}
