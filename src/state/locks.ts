/** What a page around the map can hold as it is, named as in the address. */
import type { Link } from './url';

/** The parts of a link that each lock holds. What a reader opens is not among them: every mark stays auditable. */
const HELD = {
	op: ['operations'],
	kind: ['kinds'],
	period: ['from', 'to', 'undated'],
	measure: ['measure'],
	sources: ['sources'],
	reading: ['reading'],
	view: ['view'],
	chapter: ['chapter'],
	projection: ['projection'],
	theme: ['theme'],
	search: []
} as const satisfies Record<string, readonly (keyof Link)[]>;

export type Lockable = keyof typeof HELD;
export type Locks = ReadonlySet<Lockable>;

export const LOCKABLE = Object.keys(HELD) as readonly Lockable[];
export const NO_LOCKS: Locks = new Set();

/** Together with a chapter that is locked, all that it chooses stays as it is. */
const CHOSEN: readonly Lockable[] = ['op', 'kind', 'period', 'measure', 'sources'];

/** The locks that hold while a chapter is open, or none is. */
export function locksIn(chapter: string | null, locks: Locks): Locks {
	return chapter !== null && locks.has('chapter') ? new Set([...locks, ...CHOSEN]) : locks;
}

/** A change without what the locks hold. */
export function withoutLocked<Change extends object>(
	change: Change,
	locks: Locks
): Partial<Change> {
	const held = heldBy(locks);
	return parted(change, (part) => !held.has(part));
}

/** What the locks hold of a state, but for what is as it would be without them. */
export function onlyLocked<State extends object>(
	state: State,
	usual: State,
	locks: Locks
): Partial<State> {
	const held = heldBy(locks);
	return parted(state, (part) => held.has(part) && state[part] !== usual[part]);
}

function heldBy(locks: Locks): ReadonlySet<unknown> {
	return new Set([...locks].flatMap((lock) => HELD[lock]));
}

function parted<State extends object>(
	state: State,
	isKept: (part: keyof State) => boolean
): Partial<State> {
	return Object.fromEntries(
		Object.entries(state).filter(([part]) => isKept(part as keyof State))
	) as Partial<State>;
}
