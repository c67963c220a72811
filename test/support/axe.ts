/** What axe finds on a page. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** One line for each element that breaks a rule, of all rules unless some are named. */
export async function violations(page: Page, rules: string[] = []): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (rules) => {
		const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
		const { violations } = await run({
			resultTypes: ['violations'],
			...(rules.length > 0 ? { runOnly: rules } : {})
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)
		);
	}, rules);
}
