/** Whether the live map has come, and what keeps it from drawing. */
import { askAgain } from '../../arrival/renew';
import type { MapFailure } from '../../map/options';
import type { Engine, LoadEngine } from './engine';
import { LandKept } from './landKept.svelte';
import { afterPatience } from './patience';

/** Milliseconds after which the poster takes over from a map that says nothing. */
const PATIENCE = 8000;

/** Its files did not come, it says nothing for too long, it cannot start, or it has lost its graphics. */
export type Failure = 'missing' | 'slow' | MapFailure;

export class Loading {
	engine = $state.raw<Engine | null>(null);
	/** It has drawn, and still can. */
	isReady = $state(false);
	/** Why the poster serves as the map; null where it does not. */
	failure = $state<Failure | null>(null);
	/** Its frame has, or once had, a size: without one nothing can start, and nobody waits. */
	isSized = $state(false);
	readonly land = new LandKept();
	#isAsked = false;
	#stopWaiting: () => void = () => undefined;

	/** Fetches the live map. It may still come after it is said to have failed. */
	start(load: LoadEngine): Promise<void> {
		return this.#fetch(load).catch(() => undefined);
	}

	/** Fetches the live map again; from a page loaded anew where it still does not come. */
	retry(load: LoadEngine): Promise<void> {
		return askAgain(() => this.#fetch(load)).catch(() => undefined);
	}

	async #fetch(load: LoadEngine): Promise<void> {
		this.failure = null;
		this.#isAsked = true;
		this.#wait();
		try {
			this.engine = await this.land.of(load());
		} catch (failure) {
			this.#stopWaiting();
			this.failure = 'missing';
			throw failure;
		}
	}

	/** The frame has a size. */
	sized(): void {
		this.isSized = true;
		this.#wait();
	}

	/** The live map has drawn. */
	ready(): void {
		this.#stopWaiting();
		this.isReady = true;
		this.failure = null;
	}

	/** The live map cannot draw, or no longer can. */
	fail(failure: MapFailure): void {
		this.isReady = false;
		this.failure = failure;
	}

	#wait(): void {
		this.#stopWaiting();
		if (!this.#isAsked || !this.isSized) return;
		this.#stopWaiting = afterPatience(PATIENCE, () => {
			if (!this.isReady) this.failure ??= 'slow';
		});
	}
}
