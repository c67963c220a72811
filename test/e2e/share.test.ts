/** What there is to take along, from the page itself and from inside an article. */
import { describe, expect, inject, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { frameOf, openHost } from '../support/hosts';
import { addressOf, idle, PHONE, useBrowser } from '../support/page';
import { GEO } from '../support/published';

const open = useBrowser();
const LINK = '?op=encrochat&from=2020';

describe.each([
	['a desktop', undefined],
	['a phone', PHONE]
] as const)('« Partager » on %s', (_, viewport) => {
	it('gives link, code and citation of exactly this view', async () => {
		const page = await open(LINK, viewport ? { viewport } : {});
		await page.getByRole('button', { name: 'Partager' }).click();
		const dialog = page.getByRole('dialog', { name: 'Partager cette carte' });
		expect(await dialog.getByLabel('Lien vers cette vue').inputValue()).toBe(addressOf(LINK));
		expect(await dialog.getByLabel('Citation').inputValue()).toContain(addressOf(LINK));
		const [plain = '', listening = '', element = '', picture = ''] = await codes(dialog);
		expect(plain).toContain(
			`src="${addressOf('embed/')}?op=encrochat&amp;from=2020&amp;height=fixed"`
		);
		expect(plain).toContain('EncroChat');
		expect(listening).toContain(`src="${addressOf('embed/')}?op=encrochat&amp;from=2020"`);
		expect(element).toContain(`src="${addressOf('embed.js')}"`);
		expect(picture).toMatch(/^<a href=.*<\/a>$/);
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Partager');
	});
});

it('a text is copied, and where the browser blocks that it is selected', async () => {
	const page = await open();
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Partager' }).click();
	const dialog = page.getByRole('dialog');
	const copy = dialog.getByRole('button', { name: 'Copier' }).first();
	await copy.click();
	await dialog.getByText('Copié.').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf(''));
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		document.execCommand = () => false;
	});
	await copy.click();
	await dialog.getByText('le texte est sélectionné').waitFor();
	const selected = await page.evaluate(() => {
		const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
		return value.slice(selectionStart, selectionEnd);
	});
	expect(selected).toBe(addressOf(''));
});

it('the code frames the map when it is pasted into an article', async () => {
	const page = await open(LINK);
	await page.getByRole('button', { name: 'Partager' }).click();
	const snippets = await codes(page.getByRole('dialog'));
	for (const snippet of snippets.slice(0, 3)) {
		const article = await openHost(open, snippet);
		await article.locator('iframe').waitFor({ state: 'attached' });
		const frame = await frameIn(article);
		await idle(frame);
		expect(await frame.evaluate(() => location.search)).toContain('op=encrochat');
	}
});

it('a chapter is shown by its own picture, which the build has drawn', async () => {
	const [chapter] = GEO.story.chapters;
	const page = await open(`en/embed/?chapter=${chapter?.id}`, { awaitsMap: false });
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const picture = (await codes(page.getByRole('dialog'))).at(-1) ?? '';
	const [, source = ''] = /<img src="([^"]+)"/.exec(picture) ?? [];
	expect(source).toBe(addressOf(`en/story/${chapter?.id}.png`));
	const answer = await page.request.get(source);
	expect(answer.headers()['content-type']).toBe('image/png');
});

it('inside an article it gives the full map, not the frame', async () => {
	const article = await openHost(open, frameOf(`${inject('addresses').story}embed/${LINK}`));
	const frame = await frameIn(article);
	await idle(frame);
	await article
		.locator('iframe')
		.evaluate((element) => ((element as HTMLIFrameElement).height = '900'));
	await frame.waitForFunction(() => innerHeight === 900);
	await idle(frame);
	await frame.getByRole('button', { name: 'Partager' }).click();
	const field = frame.getByRole('dialog').getByLabel('Lien vers cette vue');
	expect(await field.inputValue()).toBe(addressOf(LINK));
});

/** The dialog’s content comes after the dialog. */
async function codes(dialog: ReturnType<Page['getByRole']>): Promise<string[]> {
	const fields = dialog.locator('textarea.code');
	await fields.first().waitFor({ state: 'attached' });
	return fields.evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
}

async function frameIn(page: Page): Promise<Frame> {
	const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
	if (!frame) throw new Error('The page frames nothing.');
	return frame;
}
