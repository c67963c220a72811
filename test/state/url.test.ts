// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/model/marks/selection';
import type { Bounds } from '../../src/geometry/position';
import { DEFAULT_LINK, readLink, writeLink, type Link, type LinkDomain } from '../../src/state/url';
import { runs } from '../support/runs';

const DOMAIN: LinkDomain = {
	operations: ['alder', 'birch', 'cedar', 'context'],
	kinds: ['arrest', 'seizure', 'server'],
	measures: ['arrests', 'phones', 'euros'],
	defaultMeasure: 'arrests',
	events: new Set(['port-2021', 'raid-2020']),
	formerIds: new Map([
		['harbour-2021', 'port-2021'],
		['lost-2020', 'deleted-2020']
	]),
	countries: new Set(['BE', 'FR', 'XK']),
	places: new Set(['antwerp', 'lille', 'roubaix']),
	chapters: ['start', 'raid', 'trial']
};

const read = (search: string) => readLink(search, DOMAIN);
const write = (link: Partial<Link>) => writeLink({ ...DEFAULT_LINK, ...link }, DOMAIN);

describe('readLink(search, domain)', () => {
	it('reads everything an address can say', () => {
		const search =
			'?op=alder,cedar&kind=none&from=2020&to=2021-03-09&undated=none&measure=phones&sources=one&reading=figures&view=-12.5,35,30.25,60' +
			'&event=port-2021&chapter=raid&projection=globe&theme=dark';
		expect(read(search)).toEqual({
			operations: ['alder', 'cedar'],
			kinds: [],
			from: '2020',
			to: '2021-03-09',
			undated: 'none',
			measure: 'phones',
			sources: 'one',
			reading: 'figures',
			view: [-12.5, 35, 30.25, 60],
			selection: { type: 'event', id: 'port-2021' },
			chapter: 'raid',
			projection: 'globe',
			theme: 'dark'
		});
	});

	it.each(['', '?', '?utm_source=x', '?op', '?op=&from=&view=&event='])(
		'takes %j for the untouched page',
		(search) => expect(read(search)).toEqual(DEFAULT_LINK)
	);

	it('takes the default, written out, for the default', () => {
		const search = '?op=context,cedar,birch,alder&kind=arrest,seizure,server&measure=arrests';
		expect(read(search)).toEqual(DEFAULT_LINK);
	});

	it('drops unknown ids, and a list that holds no other', () => {
		expect(read('?op=birch,oak,birch,,__proto__').operations).toEqual(['birch']);
		expect(read('?op=oak,ash').operations).toBeNull();
		expect(read('?op=none').operations).toEqual([]);
		expect(
			read(
				'?measure=constructor&chapter=toString&theme=blue&projection=mercator&sources=two&reading=story'
			)
		).toEqual(DEFAULT_LINK);
	});

	it('puts lists in the order of the domain', () => {
		expect(read('?op=cedar,alder').operations).toEqual(['alder', 'cedar']);
		expect(read('?place=roubaix,antwerp,roubaix').selection).toEqual({
			type: 'places',
			ids: ['antwerp', 'roubaix']
		});
	});

	it.each(['2021-13', '2021-02-30', '2021-00', '2021-2', '21', '2021-02-29', '2021-03-09T10:00'])(
		'ignores %s, which is no date',
		(date) => expect(read(`?from=${date}`).from).toBeNull()
	);

	it('keeps real dates of any precision', () => {
		for (const date of ['2020', '2020-02', '2020-02-29']) expect(read(`?to=${date}`).to).toBe(date);
	});

	it('ignores a period that ends before it starts, but not one within another', () => {
		expect(read('?from=2021&to=2020-12-31')).toEqual(DEFAULT_LINK);
		expect(read('?from=2021-05-02&to=2021')).toMatchObject({ from: '2021-05-02', to: '2021' });
		expect(read('?from=2021&to=2021-02')).toMatchObject({ from: '2021', to: '2021-02' });
		expect(read('?from=2021-13&to=2020')).toMatchObject({ from: null, to: '2020' });
	});

	it.each([
		'1,2,3',
		'1,2,3,4,5',
		'1,50,2,40',
		'1,40,2,40',
		'1,40,1,50',
		'180,40,-180,50',
		'1.001,40,1.002,50',
		'-181,40,2,50',
		'1,40,2,86',
		'1,,2,50',
		'1e1,40,20,50',
		'0x1,40,20,50',
		'NaN,40,20,50'
	])('ignores the view %j', (view) => expect(read(`?view=${view}`).view).toBeNull());

	it('keeps a view across the 180th meridian and one of the whole world', () => {
		expect(read('?view=170,-50,-170,-30').view).toEqual([170, -50, -170, -30]);
		expect(read('?view=-180,-85,180,85').view).toEqual([-180, -85, 180, 85]);
	});

	it('rounds a view to two decimals, without a negative zero', () => {
		expect(read('?view=-0,-0.001,1.2345,1.999').view).toEqual([0, 0, 1.23, 2]);
	});

	it('opens an event under a former id', () => {
		expect(read('?event=harbour-2021').selection).toEqual({ type: 'event', id: 'port-2021' });
		expect(read('?event=lost-2020').selection).toBeNull();
	});

	it('prefers an event to places and places to a country, if they are known', () => {
		expect(read('?country=FR&place=lille&event=raid-2020').selection?.type).toBe('event');
		expect(read('?country=FR&place=lille&event=unknown').selection?.type).toBe('places');
		expect(read('?country=FR&place=unknown').selection).toEqual({ type: 'country', code: 'FR' });
	});

	it('lets the first of repeated parameters count', () => {
		expect(read('?theme=dark&theme=light').theme).toBe('dark');
		expect(read('?event=unknown&event=raid-2020').selection).toBeNull();
	});

	it('bears what no one should send', () => {
		const hostile = ['?op=%', '?op=%E0%A4%A&theme=dark', '?%ff%fe', '?op=\uD800', '?&&==&='];
		for (const search of hostile) expect(() => read(search)).not.toThrow();
		expect(read('?op=%E0%A4%A&theme=dark')).toEqual({ ...DEFAULT_LINK, theme: 'dark' });
		expect(read(`?place=${'a,'.repeat(1e6)}lille&view=${'9'.repeat(1e6)},1,2,3`)).toEqual({
			...DEFAULT_LINK,
			selection: { type: 'places', ids: ['lille'] }
		});
	});
});

describe('writeLink(link, domain)', () => {
	it('writes nothing for the untouched page', () => {
		expect(write({})).toBe('');
		expect(write({ operations: DOMAIN.operations, measure: 'arrests' })).toBe('');
	});

	it('writes one readable address for one state, commas unescaped', () => {
		const link: Partial<Link> = {
			theme: 'light',
			selection: { type: 'places', ids: ['roubaix', 'lille'] },
			view: [-12.504, 35, 30.25, 60.999],
			operations: ['cedar', 'alder'],
			kinds: []
		};
		expect(write(link)).toBe(
			'?op=alder,cedar&kind=none&view=-12.5,35,30.25,61&place=lille,roubaix&theme=light'
		);
	});

	it('brings back a view that the map shows past its edges', () => {
		expect(write({ view: [170, -50, 190, -30] })).toBe('?view=170,-50,-170,-30');
		expect(write({ view: [-200, -85.05, 200, 85.05] })).toBe('?view=-180,-85,180,85');
		expect(write({ view: [-0.001, 0, 1, 1] })).toBe('?view=0,0,1,1');
		expect(write({ view: [NaN, 0, 1, 1] })).toBe('');
		expect(write({ view: [0, 0, Infinity, 1] })).toBe('');
	});

	it('writes only what reads back', () => {
		expect(write({ selection: { type: 'event', id: 'harbour-2021' } })).toBe('?event=port-2021');
		expect(write({ selection: { type: 'country', code: 'ZZ' }, chapter: 'x&theme=dark' })).toBe('');
		expect(write({ from: '2021', to: '2020' })).toBe('');
	});
});

describe('readLink and writeLink', () => {
	it('are inverses for every valid link', () => {
		fc.assert(
			fc.property(validLink(), (link) => {
				expect(read(writeLink(link, DOMAIN))).toEqual(link);
			}),
			runs(1000)
		);
	});

	it('settle after one pass and know only the ids of the domain, for any string', () => {
		fc.assert(
			fc.property(anySearch(), (search) => {
				const link = read(search);
				const written = writeLink(link, DOMAIN);
				expect(read(written)).toEqual(link);
				expect(writeLink(read(written), DOMAIN)).toBe(written);
				expectKnown(link);
			}),
			runs(1000)
		);
	});
});

function expectKnown({ operations, kinds, measure, chapter, selection }: Link) {
	expect(DOMAIN.operations).toEqual(expect.arrayContaining([...(operations ?? [])]));
	expect(DOMAIN.kinds).toEqual(expect.arrayContaining([...(kinds ?? [])]));
	expect([null, ...DOMAIN.measures]).toContain(measure);
	expect([null, ...DOMAIN.chapters]).toContain(chapter);
	if (selection?.type === 'event') expect(DOMAIN.events).toContain(selection.id);
	if (selection?.type === 'country') expect(DOMAIN.countries).toContain(selection.code);
	if (selection?.type === 'places')
		for (const id of selection.ids) expect(DOMAIN.places).toContain(id);
}

function validLink(): fc.Arbitrary<Link> {
	const fixed = {
		operations: chosen(DOMAIN.operations),
		kinds: chosen(DOMAIN.kinds),
		measure: fc.constantFrom(null, 'phones', 'euros'),
		undated: fc.constantFrom(null, 'none' as const),
		sources: fc.constantFrom(null, 'one' as const),
		reading: fc.constantFrom(null, 'figures' as const),
		view: fc.option(view()),
		selection: fc.option(selection()),
		chapter: fc.constantFrom(null, ...DOMAIN.chapters),
		projection: fc.constantFrom(null, 'globe' as const),
		theme: fc.constantFrom(null, 'light' as const, 'dark' as const)
	};
	return fc.tuple(fc.record(fixed), period()).map(([link, dates]) => ({ ...link, ...dates }));
}

function chosen(all: readonly string[]) {
	return fc.option(fc.subarray([...all], { maxLength: all.length - 1 }));
}

/** From before to, of any precision, either of them open. */
function period(): fc.Arbitrary<Pick<Link, 'from' | 'to'>> {
	const day = fc.date({
		min: new Date('0000-01-01'),
		max: new Date('9999-12-31'),
		noInvalidDate: true
	});
	const precision = fc.constantFrom(4, 7, 10);
	return fc.tuple(day, day, precision, precision, fc.boolean(), fc.boolean()).map((drawn) => {
		const [one, other, fromLength, toLength, hasFrom, hasTo] = drawn;
		const [first = '', last = ''] = [one.toISOString(), other.toISOString()].sort();
		return {
			from: hasFrom ? first.slice(0, fromLength) : null,
			to: hasTo ? last.slice(0, toLength) : null
		};
	});
}

function view(): fc.Arbitrary<Bounds> {
	const hundredths = (limit: number) =>
		fc.integer({ min: -limit * 100, max: limit * 100 }).map((n) => n / 100);
	return fc
		.tuple(hundredths(180), hundredths(85), hundredths(180), hundredths(85))
		.filter(([west, south, east, north]) => {
			const isEmpty = west === east || (west === 180 && east === -180);
			return !isEmpty && south < north;
		});
}

function selection(): fc.Arbitrary<Selection> {
	return fc.oneof(
		fc.record({ type: fc.constant('event' as const), id: fc.constantFrom(...DOMAIN.events) }),
		fc.record({
			type: fc.constant('country' as const),
			code: fc.constantFrom(...DOMAIN.countries)
		}),
		fc.record({
			type: fc.constant('places' as const),
			ids: fc.subarray([...DOMAIN.places], { minLength: 1 })
		})
	);
}

/** Any text, and text that nearly is an address. */
function anySearch(): fc.Arbitrary<string> {
	const names = 'op kind from to measure view event country place chapter projection theme'.split(
		' '
	);
	const value = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'alder',
			'none',
			'2021',
			'2020-13',
			'phones',
			'globe',
			'lille',
			'BE',
			'%',
			'%E0'
		),
		fc.array(fc.constantFrom('alder', 'lille', 'arrest', 'oak', '%2C', '+')).map(String),
		fc.array(fc.float(), { minLength: 4, maxLength: 4 }).map(String),
		fc.tuple(...[180, 85, 180, 85].map((max) => fc.double({ min: -max, max }))).map(String)
	);
	const parameter = fc.tuple(fc.constantFrom(...names), value).map((pair) => pair.join('='));
	return fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(parameter, { maxLength: 14 }).map((parameters) => `?${parameters.join('&')}`)
	);
}
