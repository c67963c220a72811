/** The address is the state: links printed in articles open what they opened when they were written. */
import { expect, it } from 'vitest';
import { idle, searchOf, useBrowser } from '../support/page';
import { GEO, idsOf, markedBy } from '../support/published';
import { placed, readList, seen } from '../support/seen';

const open = useBrowser();
const KINDS = ['arrest', 'investigation'];
const LINK = `?op=encrochat&kind=${KINDS.join(',')}&view=-6,40,20,56`;
const linked = GEO.events.filter(
	({ operations, properties }) =>
		operations.includes('encrochat') && KINDS.includes(properties.kind)
);

it('a link restores its operations and kinds everywhere, and its view, which moving the map writes', async () => {
	const page = await open(LINK);
	await readList(page);
	const { list, marks, checked, sentence } = await seen(page);
	expect(list).toEqual(idsOf(linked));
	expect(marks).toEqual(markedBy(linked));
	expect(checked).toEqual(['encrochat', ...KINDS]);
	expect(sentence).toMatch(new RegExp(`^${linked.length} faits? sur ${GEO.events.length}, `));
	expect(searchOf(page)).toBe(LINK);

	await page.getByRole('button', { name: 'Agrandir' }).click();
	await page.waitForFunction((search) => location.search !== search, LINK);
	await idle(page);
	const moved = searchOf(page);
	expect(moved).toMatch(/^\?op=encrochat&kind=arrest,investigation&view=(-?\d+(\.\d+)?,?){4}$/);
	const [before, after] = [viewOf(LINK), viewOf(moved)];
	expect(width(after)).toBeLessThan(width(before));
	expect(middle(after)).toBeCloseTo(middle(before), 1);

	const other = await open(moved);
	expect(searchOf(other)).toBe(moved);
	const [here, there] = [await placed(page), await placed(other)];
	expect(Object.keys(there)).toEqual(Object.keys(here));
	for (const [id, [x, y]] of Object.entries(here)) {
		// two decimals of a degree are about a pixel
		expect(Math.hypot(x - (there[id]?.[0] ?? 0), y - (there[id]?.[1] ?? 0)), id).toBeLessThan(3);
	}
});

it('the untouched page has no query, and going home takes the view out of it', async () => {
	const page = await open();
	expect(searchOf(page)).toBe('');
	await page.getByRole('button', { name: 'Agrandir' }).click();
	await page.waitForFunction(() => location.search.startsWith('?view='));
	await page.getByRole('button', { name: 'Revenir à la vue de départ' }).click();
	await page.waitForFunction(() => location.search === '');
});

it.each([
	['?op=%00,sky&kind=<script>alert(1)</script>&from=2021-02-30&to=x&measure=1#%00'],
	['?view=1e3,,NaN,9&event=../../etc/passwd&place=,,&country=zz&theme=blue&chapter=-1'],
	['?view=20,56,-6,40&view=0,0,1,1&op=&kind=,&%E0%A4%A&=&&?&projection=flat&event[]=1']
])('junk in the address gives the whole page: %s', async (junk) => {
	const page = await open(junk);
	await readList(page);
	expect((await seen(page)).list).toEqual(idsOf(GEO.events));
});

function viewOf(search: string): number[] {
	return (new URLSearchParams(search).get('view') ?? '').split(',').map(Number);
}

function width([west = 0, , east = 0]: number[]): number {
	return east - west;
}

function middle([west = 0, , east = 0]: number[]): number {
	return (west + east) / 2;
}
