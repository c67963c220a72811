// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { eventOfFragment } from '../../src/state/fragment';

const DOMAIN = { events: new Set(['raid-2020']), formerIds: new Map([['old-raid', 'raid-2020']]) };

describe('eventOfFragment(fragment, domain)', () => {
	it.each([
		['#raid-2020', 'raid-2020'],
		['#raid%2D2020', 'raid-2020'],
		['#old-raid', 'raid-2020'],
		['', null],
		['#', null],
		['#list', null],
		['#%', null],
		['#%E0%A4%A', null]
	])('reads %s', (fragment, id) => {
		expect(eventOfFragment(fragment, DOMAIN)).toBe(id);
	});
});
