/** The embedded page works in someone else's article. */
import { expect, inject, it } from 'vitest';
import { articlePath, type Frame } from '../support/article';
import { addressOf, idle, useBrowser } from '../support/page';
import { GEO, markedBy } from '../support/published';
import { seen } from '../support/seen';

const open = useBrowser();
const [operation] = GEO.operations;
if (operation === undefined) throw new Error('The story has no operation.');
const kept = GEO.events.filter(({ operations }) => operations.some((id) => id !== operation.id));

it.each([
	['no sandbox', 'story', null],
	['a sandbox that keeps its origin', 'story', 'allow-scripts allow-same-origin'],
	['the harshest sandbox, from a host that shares its files', 'shared', 'allow-scripts']
] as const)('the map draws and its checkboxes work in %s', async (_, host, sandbox) => {
	const frame = await openArticle({ address: inject('addresses')[host] + 'embed/', sandbox });
	expect((await seen(frame)).marks).toEqual(markedBy(GEO.events));

	await frame.locator('summary', { hasText: 'Choisir ce que montre' }).click();
	await frame.locator(`input[value="${operation.id}"]`).uncheck();
	const { marks, counts, sentence } = await seen(frame);
	expect(marks).toEqual(markedBy(kept));
	expect(counts[operation.id]).toBe(
		kept.filter((event) => event.operations.includes(operation.id)).length
	);
	expect(sentence).toMatch(new RegExp(`^${kept.length} faits? sur ${GEO.events.length}, `));

	await frame.locator('button[data-mark="GB"]').press('Enter');
	expect(await frame.locator('.panel h2').textContent()).toBe('Royaume-Uni');
	await frame.locator('.panel').press('Escape');
	await frame.locator('.panel').waitFor({ state: 'detached' });
	await idle(frame);
});

it('the embedded page opens with the choice, the view and the language of its address', async () => {
	const link = '?op=encrochat&view=-6,40,20,56';
	const frame = await openArticle({ address: addressOf(`en/embed/${link}`), sandbox: null });
	const chosen = GEO.events.filter(({ operations }) => operations.includes('encrochat'));
	const { marks, sentence } = await seen(frame);
	expect(marks).toEqual(markedBy(chosen));
	expect(sentence).toMatch(new RegExp(`^${chosen.length} of ${GEO.events.length} facts`));
	const whole = frame.getByRole('link', { name: 'Full map' });
	expect(await whole.evaluate((anchor: HTMLAnchorElement) => anchor.href)).toBe(
		addressOf(`en/${link}`)
	);
});

/** The embedded page inside an article on another site, once its map has drawn. */
async function openArticle(framed: Frame) {
	const article = inject('addresses').articles + articlePath(framed);
	const page = await open(article, { awaitsMap: false, viewport: { width: 800, height: 980 } });
	expect(new URL(page.url()).hostname).not.toBe(new URL(framed.address).hostname);
	const [frame] = page.mainFrame().childFrames();
	if (frame === undefined) throw new Error('The article frames no page.');
	await idle(frame);
	return frame;
}
