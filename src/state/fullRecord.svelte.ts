/** The story with all that proves it, fetched when a reader first asks for it. */
import { complete, type EvidencePart } from '../model/evidence';
import type { Dataset, Outline } from '../model/types';

export class FullRecord {
	/** Null until it has come. */
	dataset = $state.raw<Dataset | null>(null);
	/** It was asked for and could not be fetched. */
	hasFailed = $state(false);
	readonly #outline: Outline;
	readonly #load: () => Promise<EvidencePart>;
	#asked: Promise<void> | null = null;

	constructor(outline: Outline, load: () => Promise<EvidencePart>) {
		this.#outline = outline;
		this.#load = load;
	}

	/** A record that was never parted. */
	static of(dataset: Dataset): FullRecord {
		const record = new FullRecord(dataset, () => Promise.reject(new Error('It is whole.')));
		record.dataset = dataset;
		return record;
	}

	/** Fetches it once, and again where that failed. Ends when it has come or failed; never throws. */
	ask(): Promise<void> {
		this.#asked ??= this.#fetch();
		return this.#asked;
	}

	async #fetch(): Promise<void> {
		if (this.dataset !== null) return;
		this.hasFailed = false;
		try {
			this.dataset = complete(this.#outline, await this.#load());
		} catch {
			this.hasFailed = true;
			this.#asked = null;
		}
	}
}
