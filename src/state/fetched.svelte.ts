/** Something that is fetched when a reader first asks for it. */
export class Fetched<Value> {
	/** Null until it has come. */
	value = $state.raw<Value | null>(null);
	/** It was asked for and could not be fetched. */
	hasFailed = $state(false);
	readonly #load: () => Promise<Value>;
	#asked: Promise<void> | null = null;

	constructor(load: () => Promise<Value>) {
		this.#load = load;
	}

	/** What was at hand from the start. */
	static of<Value>(value: Value): Fetched<Value> {
		const fetched = new Fetched<Value>(() => Promise.resolve(value));
		fetched.value = value;
		return fetched;
	}

	/** Fetches it once, and again where that failed. Ends when it has come or failed; never throws. */
	ask(): Promise<void> {
		this.#asked ??= this.#fetch();
		return this.#asked;
	}

	async #fetch(): Promise<void> {
		if (this.value !== null) return;
		this.hasFailed = false;
		try {
			this.value = await this.#load();
		} catch {
			this.hasFailed = true;
			this.#asked = null;
		}
	}
}
