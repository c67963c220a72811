/** What the page around the frame can ask and change, and what it cannot. */
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import type { FrameMessage, HostMessage, MapState } from '../../src/embed/embed';
import { frameOf, openHost } from '../support/hosts';
import { idle, useBrowser } from '../support/page';
import { GEO } from '../support/published';

const open = useBrowser();
const [first, second] = GEO.operations;
const [event] = GEO.events;
if (!first || !second || !event) throw new Error('The story is too small.');

describe('the page around the frame', () => {
	it('is told when the map listens, what is seen, and what is opened', async () => {
		const { page, frame } = await host();
		const [ready] = await heard(page, 'map:ready');
		expect(ready).toMatchObject({ version: 1, title: GEO.index.title.fr });
		expect(ready?.state).toMatchObject({ operations: null, event: null, theme: null, view: null });

		await frame.locator('summary', { hasText: 'Choisir ce que montre' }).click();
		await frame.locator(`input[value="${first.id}"]`).uncheck();
		const [changed] = await heard(page, 'map:state');
		expect(changed?.state.operations).not.toContain(first.id);

		await frame.locator('button[data-mark="GB"]').press('Enter');
		await frame.locator('.panel').press('Escape');
		const selected = await heard(page, 'map:select', 2);
		expect(selected).toEqual([
			{ type: 'map:select', version: 1, event: null, places: null, country: 'GB' },
			{ type: 'map:select', version: 1, event: null, places: null, country: null }
		]);
	});

	it('changes what is seen, and gets it back under the id it asked with', async () => {
		const { page, frame } = await host();
		await frame.locator('html').evaluate(() => (document.activeElement as HTMLElement).blur());
		const asked: Partial<MapState> = { operations: [second.id], from: '2019', event: event.id };
		await say(page, { type: 'map:set', version: 1, id: 'mine', state: asked });
		const answer = await answerTo(page, 'mine');
		expect(answer.state).toMatchObject(asked);
		await frame.locator('.panel h2', { hasText: event.properties.title.fr ?? '' }).waitFor();
		expect(await frame.evaluate(() => location.search)).toContain(`op=${second.id}&from=2019`);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

		await say(page, { type: 'map:get', version: 1, id: 7 });
		expect((await answerTo(page, 7)).state).toEqual(answer.state);
	});

	it('cannot change what the address locks', async () => {
		const { page, frame } = await host(`?op=${first.id}&lock=op,measure,theme`);
		await frame.locator('summary', { hasText: 'Choisir ce que montre' }).click();
		expect(await frame.locator(`input[value="${first.id}"]`).count()).toBe(0);
		expect(await frame.locator('select[name="measure"]').count()).toBe(0);
		expect(await frame.locator('.period').count()).toBe(1);

		const state: Partial<MapState> = { operations: null, theme: 'dark', from: '2020' };
		await say(page, { type: 'map:set', version: 1, id: 1, state });
		expect((await answerTo(page, 1)).state).toMatchObject({
			operations: [first.id],
			theme: null,
			from: '2020'
		});
		await frame.waitForFunction(
			(search) => location.search === search,
			`?op=${first.id}&from=2020&lock=op,measure,theme`
		);
		const english = frame.getByRole('link', { name: 'English' });
		expect(await english.getAttribute('href')).toContain('lock=op,measure,theme');
	});

	it('changes nothing by ten thousand messages of other things', async () => {
		const { page, frame } = await host();
		const before = await stateOf(page);
		const messages: unknown[] = fc.sample(strangeMessage, { numRuns: 10_000, seed: 17 });
		await page.evaluate((messages) => {
			const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
			for (const message of messages) contentWindow?.postMessage(message, '*');
		}, messages);
		expect(await stateOf(page)).toEqual(before);
		await idle(frame);
	});
});

it('nobody else is heard', async () => {
	const { page, frame } = await host();
	const before = await stateOf(page);
	const message: HostMessage = { type: 'map:set', version: 1, state: { theme: 'dark' } };
	// From a frame beside it, and from the frame itself.
	await page.evaluate((message) => {
		const other = document.createElement('iframe');
		other.srcdoc = `<script>parent.frames[0].postMessage(${JSON.stringify(message)}, '*')<${'/'}script>`;
		document.body.append(other);
		return new Promise((resolve) => other.addEventListener('load', resolve));
	}, message);
	await frame.evaluate((message) => window.postMessage(message, '*'), message);
	expect(await stateOf(page)).toEqual(before);
	await say(page, message);
	expect((await stateOf(page)).theme).toBe('dark');
});

/** What other things say to each other, and what is nearly of the protocol. */
const strangeMessage = fc.oneof(
	fc.jsonValue(),
	fc.string(),
	fc.record({
		type: fc.constantFrom('map:set', 'map:get', 'map:state', 'resize', 'embed-size'),
		version: fc.constantFrom(0, 2, '1', null),
		state: fc.jsonValue()
	}),
	fc.record({
		type: fc.constant('map:set'),
		version: fc.constant(1),
		state: fc.record({
			operations: fc.array(fc.string(), { minLength: 1 }),
			theme: fc.constantFrom('dark', null)
		})
	}),
	fc.record({
		type: fc.constant('map:set'),
		version: fc.constant(1),
		state: fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1 })
	})
);

interface Listening {
	told: FrameMessage[];
}

/** A page that keeps all that its frame tells. */
async function host(search = ''): Promise<{ page: Page; frame: Frame }> {
	const listener = `<script>window.told = [];
addEventListener('message', ({ data }) => {
	if (String(data?.type).startsWith('map:')) told.push(data);
});</script>`;
	const address = `${inject('addresses').story}embed/${search}`;
	const page = await openHost(open, listener + frameOf(address));
	await heard(page, 'map:ready');
	const frame = page.mainFrame().childFrames()[0];
	if (frame === undefined) throw new Error('The page frames nothing.');
	await idle(frame);
	return { page, frame };
}

async function say(page: Page, message: HostMessage): Promise<void> {
	await page.evaluate((message) => {
		document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
	}, message);
}

/** The first messages of a type that the page is told, once there are so many. */
async function heard<Type extends FrameMessage['type']>(page: Page, type: Type, count = 1) {
	const messages = await page.waitForFunction(
		([type, count]) => {
			const told = (window as unknown as Listening).told.filter((message) => message.type === type);
			return told.length >= count && told.slice(0, count);
		},
		[type, count] as const
	);
	return (await messages.jsonValue()) as Extract<FrameMessage, { type: Type }>[];
}

async function answerTo(page: Page, id: string | number) {
	const answer = await page.waitForFunction(
		(id) =>
			(window as unknown as Listening).told.find((message) => 'id' in message && message.id === id),
		id
	);
	return (await answer.jsonValue()) as Extract<FrameMessage, { type: 'map:state' }>;
}

/** Asked for after all that was said before. */
async function stateOf(page: Page): Promise<MapState> {
	const id = `state ${Math.random()}`;
	await say(page, { type: 'map:get', version: 1, id });
	return (await answerTo(page, id)).state;
}
