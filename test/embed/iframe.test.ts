// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	keptParameters,
	readIframe,
	writeIframe,
	type IframeSettings
} from '../../src/embed/iframe';
import { LOCKABLE } from '../../src/state/locks';

const anySettings: fc.Arbitrary<IframeSettings> = fc.record({
	height: fc.constantFrom('auto' as const, 'fixed' as const),
	locks: fc.subarray([...LOCKABLE]).map((locks) => new Set(locks))
});

describe('readIframe(search)', () => {
	it('reads what writeIframe(settings) writes', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				expect(readIframe(`?op=none&${writeIframe(settings)}`)).toEqual(settings);
			})
		);
	});

	it.each([
		['?height=fixed&lock=op,measure', 'height=fixed&lock=op,measure'],
		['?HEIGHT=Fixed&Lock=MEASURE,op', 'height=fixed&lock=op,measure'],
		['?op=none&amp;height=fixed&amp;amp;lock=op, theme ', 'height=fixed&lock=op,theme'],
		['?lock=from', 'lock=period'],
		['?lock=op,cheese,op', 'lock=op'],
		['?height=fixed&height=auto', 'height=fixed'],
		['?height=auto&lock=', ''],
		['?height=600&lock=event', ''],
		['', '']
	])('reads %s as %s', (search, plain) => {
		expect(writeIframe(readIframe(search))).toBe(plain);
	});
});

describe('keptParameters(search)', () => {
	it('keeps the settings and pym’s name for the frame, and nothing else', () => {
		const search = '?op=none&lock=op&childId=map-1&initialWidth=600&utm_source=x';
		expect(keptParameters(search)).toBe('lock=op&childId=map-1');
		expect(keptParameters('?op=none')).toBe('');
	});
});
