/** What a page around the map can hold as it is, named as in the address. */
import type { Link } from './url';

/** The parts of a link that each lock holds. What a reader opens is not among them: every mark stays auditable. */
const HELD = {
	op: ['operations'],
	kind: ['kinds'],
	period: ['from', 'to'],
	measure: ['measure'],
	sources: ['sources'],
	view: ['view'],
	chapter: ['chapter'],
	projection: ['projection'],
	theme: ['theme']
} as const satisfies Record<string, readonly (keyof Link)[]>;

export type Lockable = keyof typeof HELD;
export type Locks = ReadonlySet<Lockable>;

export const LOCKABLE = Object.keys(HELD) as readonly Lockable[];
export const NO_LOCKS: Locks = new Set();

/** A change without what the locks hold. */
export function withoutLocked<Change extends object>(
	change: Change,
	locks: Locks
): Partial<Change> {
	const held = new Set<string>([...locks].flatMap((lock) => HELD[lock]));
	return Object.fromEntries(
		Object.entries(change).filter(([part]) => !held.has(part))
	) as Partial<Change>;
}
