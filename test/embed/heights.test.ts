// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DIALECTS, dialects, type Dialect, type EmbeddedPage } from '../../src/embed/heights';

const SIZE = { width: 600, height: 731 };

/** One page in the middle of a newspaper's page. */
function embedded(search = '', hash = ''): EmbeddedPage {
	return { address: new URL(`https://maps.example/some/embed/${search}${hash}`), hash };
}

/** What a dialect says of the size once it has heard some messages. */
function said(dialect: Dialect, heard: readonly unknown[] = [], page = embedded()): unknown[] {
	const asks = heard.map((message) => dialect.asks?.(message) ?? false);
	expect(asks).toEqual(heard.map(() => true));
	return [...dialect.tell(SIZE, page)];
}

describe('tell(size, embedded)', () => {
	it('says our own message', () => {
		expect(said(DIALECTS.map())).toEqual([{ type: 'map:height', version: 1, height: 731 }]);
	});

	it('says what AMP, newswire and sidechain read', () => {
		const message = { sentinel: 'amp', type: 'embed-size', height: 731 };
		expect(said(DIALECTS.amp())).toEqual([message]);
		expect(said(DIALECTS.amp(), [{ sentinel: 'amp', type: 'frames-init' }])).toEqual([message]);
	});

	it('says to pym what pym named, and nothing to pages without pym', () => {
		const named = embedded('?childId=graphic-2&op=none');
		expect(said(DIALECTS.pym(), [], named)).toEqual(['pymxPYMxgraphic-2xPYMxheightxPYMx731']);
		expect(said(DIALECTS.pym(), ['pymxPYMxgraphic-2xPYMxwidthxPYMx600'], named)).toHaveLength(1);
		expect(said(DIALECTS.pym())).toEqual([]);
	});

	it('says to Datawrapper’s listeners a name that the page’s address holds', () => {
		const page = embedded('?op=none&measure=arrests');
		const [message] = said(DIALECTS.datawrapper(), [], page) as [
			{ 'datawrapper-height': Record<string, number> }
		];
		const [[name, height] = ['', 0]] = Object.entries(message['datawrapper-height']);
		expect(height).toBe(731);
		expect(name).not.toBe('');
		expect(page.address.href).toContain(name);
	});

	it('never writes into a Datawrapper listener’s selector what would end it', () => {
		const page = { address: new URL("https://maps.example/it's/embed/?a=\\"), hash: '' };
		expect(said(DIALECTS.datawrapper(), [], page)).toEqual([
			{ 'datawrapper-height': { map: 731 } }
		]);
	});

	it('says a text to the Guardian', () => {
		const [text] = said(DIALECTS.guardian());
		expect(JSON.parse(String(text))).toEqual({ type: 'set-height', value: 731 });
	});

	it('says to WordPress the secret of the fragment, and nothing without one', () => {
		const page = embedded('', '#?secret=a1B2c3');
		const message = { message: 'height', value: 731, secret: 'a1B2c3' };
		expect(said(DIALECTS.wordPress(), [], page)).toEqual([message]);
		expect(said(DIALECTS.wordPress(), [{ message: 'ready', secret: 'a1B2c3' }], page)).toEqual([
			message
		]);
		expect(said(DIALECTS.wordPress())).toEqual([]);
	});

	it('says to iframe-resizer the name it gave, once it has given one', () => {
		const dialect = DIALECTS.iframeResizer();
		expect(said(dialect)).toEqual([]);
		const start = '[iFrameSizer]map-3:8:false:false:32:true:true:null:bodyOffset:null:null:0';
		expect(said(dialect, [start])).toEqual(['[iFrameSizer]map-3:731:600:resizeObserver']);
		expect(said(dialect, ['[iFrameSizer]resize'])).toEqual([
			'[iFrameSizer]map-3:731:600:resizeObserver'
		]);
	});

	it('says to open-iframe-resizer what it asked for, and nothing unasked', () => {
		const answer = { type: 'iframe-resized', width: 600, height: 731 };
		for (const type of ['iframe-child-init', 'iframe-get-child-dimensions']) {
			expect(said(DIALECTS.openIframeResizer(), [{ type }])).toEqual([answer]);
		}
		expect(said(DIALECTS.openIframeResizer())).toEqual([]);
	});
});

describe('asks(message)', () => {
	it.each([null, undefined, 7, '', 'resize', [], {}, { type: 'map:get' }, '{"type":"set-height"}'])(
		'passes over %o in every dialect',
		(message) => {
			for (const dialect of dialects()) expect(dialect.asks?.(message) ?? false).toBe(false);
		}
	);
});

describe('dialects()', () => {
	it('forget what another page was called', () => {
		const init = { type: 'iframe-child-init' };
		for (const dialect of dialects()) dialect.asks?.(init);
		const messages = dialects().flatMap((dialect) => dialect.tell(SIZE, embedded()));
		expect(messages).not.toContainEqual(expect.objectContaining({ type: 'iframe-resized' }));
	});

	it('can all be cloned, as postMessage does', () => {
		for (const message of dialects().flatMap((dialect) => dialect.tell(SIZE, embedded()))) {
			expect(structuredClone(message)).toEqual(message);
		}
	});
});
