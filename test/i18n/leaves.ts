/** Messages one by one, those that take arguments called with arguments of every kind. */
type Leaf = readonly [path: string, leaf: unknown];

const SEEN = {
	shown: 2,
	total: 3,
	operations: 2,
	years: '2019–2021',
	unlocated: 2,
	undated: 2,
	timed: null
};
const FEW = {
	shown: 1,
	total: 1,
	operations: 1,
	years: null,
	unlocated: 1,
	undated: 1,
	timed: { isDay: true, happened: 0, underWay: 1, undated: 2 }
};

const SUM = {
	operation: 'Nord',
	placed: 'au moins 3',
	dates: '2019–2021',
	announced: '5',
	announcedOn: '2021'
};

const CITED = { title: 'Nord', publisher: null, version: '2021', address: 'Anvers' };

/** Counts of every grammatical number, words, and dates that may be unknown. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
	[0, 3],
	[1, 1],
	[2, 5],
	['Anvers', 'Roubaix'],
	['Anvers', null]
];

/** Messages that take something else. */
const OWN_ARGUMENTS: Readonly<Record<string, typeof ARGUMENTS>> = {
	sentence: [[SEEN], [FEW]],
	'share.citation': [[CITED], [{ ...CITED, publisher: 'Nord' }]],
	placed: [[SUM], [{ ...SUM, dates: null, announcedOn: null }]]
};

/** Every string and function of an object, with the keys that lead to it. */
export function leavesOf(messages: object, path = ''): Leaf[] {
	return Object.entries(messages).flatMap(([key, leaf]: [string, unknown]) => {
		const own = path === '' ? key : `${path}.${key}`;
		return typeof leaf === 'object' && leaf !== null ? leavesOf(leaf, own) : [[own, leaf] as const];
	});
}

/** Everything that the messages can say. */
export function saidBy(messages: object): [path: string, text: string][] {
	return leavesOf(messages).flatMap(([path, leaf]) => {
		if (typeof leaf !== 'function') return [[path, String(leaf)] as [string, string]];
		const samples = OWN_ARGUMENTS[path] ?? ARGUMENTS;
		return samples.map((values): [string, string] => [path, String(leaf(...values))]);
	});
}
