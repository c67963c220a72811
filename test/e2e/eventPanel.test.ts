/** An event's panel holds every figure, and whoever says so. */
import { expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { clickMark, markOf, searchOf, useBrowser } from '../support/page';
import { eventOf, GEO, sourcesOf } from '../support/published';

const open = useBrowser();
const event = eventOf(GEO, 'antwerp-cocaine-2021');
const COCAINE = '27\u202f640\u00a0kg';

it('the port of Antwerp opens by its mark and leads to the cocaine with all its sources', async () => {
	const page = await open('?view=3.9,51,4.8,51.5');
	await clickMark(page, markOf(page, event.properties.place.id));
	const panel = page.locator('.panel');
	expect(await panel.locator('h2').textContent()).toBe(event.properties.place.name.fr);
	expect(searchOf(page)).toContain(`place=${event.properties.place.id}`);

	const summary = panel.locator('summary', { hasText: event.properties.title.fr ?? '' });
	await summary.click();
	await expectWhole(summary.locator('..'));
});

it('a link to the cocaine of Antwerp opens it with all its sources', async () => {
	const page = await open(`?event=${event.id}`);
	const panel = page.locator('.panel');
	expect(await panel.locator('h2').textContent()).toBe(event.properties.title.fr);
	await expectWhole(panel);
});

it('in a narrow frame what is opened has half of what is seen to be read in, and the map stays above it', async () => {
	const page = await open(`embed/?event=${event.id}`, { viewport: { width: 360, height: 640 } });
	await page.locator('.panel .headline').first().waitFor();
	for (const width of [280, 320, 360, 400]) {
		await page.setViewportSize({ width, height: 640 });
		await page.waitForFunction(
			(width) => document.querySelector('.map canvas')?.clientWidth === width,
			width
		);
		const { panel, map } = await page.evaluate(() => {
			const heightOf = (part: string) =>
				document.querySelector(part)?.getBoundingClientRect().height ?? 0;
			return { panel: heightOf('.panel'), map: heightOf('.map') };
		});
		expect(panel, `${width}`).toBeGreaterThanOrEqual(320);
		expect(map - panel, `${width}`).toBeGreaterThanOrEqual(180);
	}
});

/** The figures, who makes each claim, and every source, visible as a link or as a full citation. */
async function expectWhole(panel: Locator): Promise<void> {
	await panel.locator('.headline', { hasText: COCAINE }).waitFor();
	const shown = await panel.innerText();
	expect(shown, 'a dot that joins two parts stands between spaces').not.toMatch(/\S·|·\S/);
	for (const { claims } of event.properties.figures ?? []) {
		for (const { by } of claims) expect(shown).toContain(by.fr);
	}
	const lines = await panel.locator('.sources li').allInnerTexts();
	for (const id of sourcesOf(event)) {
		const source = GEO.sources[id];
		if (source === undefined) throw new Error(`No source ${id} is published.`);
		const line = lines.find(
			(candidate) =>
				candidate.includes(source.publisher) && candidate.includes(source.title ?? source.publisher)
		);
		expect(line, id).toBeDefined();
		if (source.url === null) expect(line).toContain('sans adresse publique');
		else
			expect(await panel.locator(`.sources a[href="${source.url}"]:visible`).count(), id).not.toBe(
				0
			);
	}
}
