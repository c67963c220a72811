/** The state of the map that a page and its legend share. */
import { marksOf, zoomStep } from '../model/marks';
import { zoomToFit } from '../model/mercator';
import type { Scene } from '../map/layers/kind';
import type { Explorer } from '../state/explorer.svelte';
import type { Words } from '../i18n/words';
import type { Engine, LoadEngine } from './engine';
import { mapWords } from './page';
import { startOver } from './startOver';

/** A frame of about this many CSS pixels stands for the map until it has drawn. */
const TYPICAL_FRAME = [1040, 800] as const;

/** Milliseconds after which the poster takes over from a map that says nothing. */
const PATIENCE = 8000;

export class MapState {
	engine = $state.raw<Engine | null>(null);
	isReady = $state(false);
	/** The poster serves as the map. */
	hasFailed = $state(false);
	zoom = $state(0);
	readonly #explorer: Explorer;
	readonly #words;

	readonly scene: Scene = $derived.by(() => this.sceneAt(zoomStep(this.zoom)));

	constructor(explorer: Explorer, words: Words) {
		this.#explorer = explorer;
		this.#words = mapWords(words);
		this.zoom = zoomToFit(explorer.dataset.story.bounds.landscape, ...TYPICAL_FRAME);
	}

	/** Everything the map draws at a zoom step. */
	sceneAt = (zoom: number): Scene => {
		const { dataset, visible } = this.#explorer;
		const marks = marksOf(visible, dataset, zoom);
		return { dataset, visible, marks, zoom, words: this.#words };
	};

	/** Fetches the live map. Says it has failed where it does, or has not drawn in time; it may still come late. */
	async start(load: LoadEngine): Promise<void> {
		this.hasFailed = false;
		const timer = setTimeout(() => (this.hasFailed = !this.isReady), PATIENCE);
		try {
			this.engine = await load();
		} catch {
			clearTimeout(timer);
			this.hasFailed = true;
		}
	}

	/** Fetches the live map again; from a page loaded anew where it still does not come. */
	async retry(load: LoadEngine): Promise<void> {
		await this.start(load);
		if (this.engine === null) await startOver();
	}

	/** The live map has drawn. */
	ready(): void {
		this.isReady = true;
		this.hasFailed = false;
	}

	/** The live map cannot draw, or no longer can. */
	fail(): void {
		this.isReady = false;
		this.hasFailed = true;
	}
}
