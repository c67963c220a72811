/** Writes the history, never so often that a browser refuses: Safari throws at the 101st change in thirty seconds. */

/** Changes in so many milliseconds. */
export const LIMIT = { changes: 90, within: 30_000 } as const;

/** Milliseconds by which an address follows what it says: writing it takes time that the reader's own frame needs. */
export const DELAY = 200;

/** The earliest moment at which one more change may be made, by when the last ones were; in milliseconds, in rising order. */
export function turnAfter(made: readonly number[]): number {
	const first = made.at(-LIMIT.changes);
	return first === undefined ? -Infinity : first + LIMIT.within;
}

/** What of a window's history is written. */
type Written = Pick<History, 'pushState' | 'replaceState'>;

interface Entry {
	readonly state: unknown;
	readonly address: string;
}

export class HistoryWriter {
	readonly #history: Written;
	/** When the last changes were made. */
	#made: readonly number[] = [];
	/** What the present entry is to say. */
	#waiting: Entry | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(history: Written) {
		this.#history = history;
	}

	/** Says it in the present entry, soon; of several the last. */
	replace(entry: Entry): void {
		const isFirst = this.#waiting === null;
		this.#waiting = entry;
		if (isFirst) this.#wait(DELAY);
	}

	/** Adds an entry, now. Returns false where that would be too often: the present entry then says it, later. */
	push(entry: Entry): boolean {
		this.flush();
		const isAdded = this.#write('pushState', entry);
		if (!isAdded) this.replace(entry);
		return isAdded;
	}

	/** Says now what waits, if that may be. */
	flush(): void {
		const entry = this.#waiting;
		if (entry === null) return;
		this.drop();
		if (!this.#write('replaceState', entry)) {
			this.#waiting = entry;
			this.#wait(turnAfter(this.#made) - performance.now());
		}
	}

	/** Forgets what waits: the entry that it belonged to has been left. */
	drop(): void {
		this.#waiting = null;
		clearTimeout(this.#timer);
	}

	#wait(milliseconds: number): void {
		this.#timer = setTimeout(() => this.flush(), Math.max(DELAY, milliseconds));
	}

	#write(change: keyof Written, { state, address }: Entry): boolean {
		const now = performance.now();
		if (now < turnAfter(this.#made)) return false;
		this.#made = [...this.#made, now].slice(-LIMIT.changes);
		this.#history[change](state, '', address);
		return true;
	}
}
