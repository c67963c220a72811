/** The state of the map that a page and its legend share. */
import type { Projection } from '../../geometry/globe';
import { annotationsOf } from '../../model/annotations';
import { keptPlaces, placeMergedAway, withPlace } from '../../model/marks/kept';
import { marksOf, zoomStep } from '../../model/marks/marks';
import { zoomToFit } from '../../geometry/mercator';
import type { Orientation } from '../../model/types';
import type { Scene } from '../../scene/scene';
import type { Explorer } from '../../state/explorer.svelte';
import type { Words } from '../../i18n/words';
import { detailAt, type Detail } from '../../scene/detail';
import type { Bounds } from '../../geometry/position';
import { frameOf } from '../../poster/picture/frame';
import type { Engine, Land, LoadEngine } from './engine';
import { mapWords } from '../../words/map';
import { startOver } from '../page/startOver';

/** A frame of about this many CSS pixels stands for the map until it has drawn. */
const TYPICAL_FRAME = [1040, 900] as const;

/** CSS pixels of the map on paper, which a sheet of A4 shows at four fifths of their size. */
const PAPER_FRAME = [860, 545] as const;

/** Milliseconds after which the poster takes over from a map that says nothing. */
const PATIENCE = 8000;

/** What the reader sees of the world, and in what shape. */
export interface View {
	readonly bounds: Bounds;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
}

export class MapState {
	engine = $state.raw<Engine | null>(null);
	isReady = $state(false);
	/** The poster serves as the map. */
	hasFailed = $state(false);
	/** What circles are drawn for. */
	zoom = $state(0);
	#step = $state(0);
	view = $state.raw() as View;
	/** The finest land that has been fetched; null while there is none. */
	land = $state.raw<Land | null>(null);
	/** The page is being put on paper, whose frame has another size than the screen's. */
	isPrinted = $state(false);
	/** What only paper needs may be fetched. */
	expectsPaper = $state(false);
	/** It has been fetched: paper shows the reader's own view. Until then the poster is printed. */
	drawsPaper = $state(false);
	#loading: Promise<Engine> | null = null;
	readonly #explorer: Explorer;
	readonly #words;
	readonly #orientation: readonly Orientation[];

	readonly scene: Scene = $derived.by(() => this.sceneAt(this.#step, this.projection));

	/** Places that merge into no other, whatever is opened. */
	readonly #told = $derived.by(() => {
		const { dataset, visible } = this.#explorer;
		return keptPlaces(dataset, annotationsOf(dataset.story, visible, null), null);
	});

	/** The place of what is opened, which stands by itself then; null where it does so anyhow. */
	readonly #opened = $derived.by(() => {
		const { dataset, visible, selection } = this.#explorer;
		if (selection === null) return null;
		const marks = marksOf(visible, dataset, this.#step, this.projection, this.#told);
		return placeMergedAway(dataset, selection, marks);
	});

	readonly #kept = $derived(withPlace(this.#told, this.#opened));

	/** What the frame on paper shows. */
	readonly paper = $derived.by(() => {
		const frame = frameOf(this.view.bounds, ...PAPER_FRAME);
		return { frame, scene: { ...this.sceneAt(frame.zoom), isColourless: true } };
	});

	/** What a legend has to explain. */
	readonly explained = $derived.by(() =>
		this.isPrinted && this.drawsPaper
			? { scene: this.paper.scene, zoom: this.paper.frame.zoom }
			: { scene: this.scene, zoom: this.zoom }
	);

	/** `orientation` is at hand where the build draws; the live map brings its own. */
	constructor(explorer: Explorer, words: Words, orientation: readonly Orientation[] = []) {
		this.#orientation = orientation;
		this.#explorer = explorer;
		this.#words = mapWords(words);
		const [width, height] = TYPICAL_FRAME;
		this.view = { bounds: explorer.dataset.story.bounds.landscape, width, height };
		this.look(zoomToFit(this.view.bounds, width, height));
		this.expectsPaper = hasChoice(explorer);
	}

	/** The one that is drawn: the poster is flat, whatever is asked for. */
	get projection(): Projection {
		return this.hasFailed ? 'mercator' : this.#explorer.projection;
	}

	/** Follows a map to a zoom, and a globe to the one at its equator. */
	look(zoom: number, equator = zoom): void {
		this.zoom = zoom;
		this.#step = zoomStep(equator);
	}

	/** Everything the map draws at a zoom step. */
	sceneAt = (zoom: number, projection: Projection = 'mercator'): Scene => {
		const { dataset, visible } = this.#explorer;
		const marks = marksOf(visible, dataset, zoom, projection, this.#kept);
		const orientation = this.engine?.orientation ?? this.#orientation;
		return { dataset, visible, marks, zoom, projection, words: this.#words, orientation };
	};

	/** Fetches the live map. Says it has failed where it does, or has not drawn in time; it may still come late. */
	async start(load: LoadEngine): Promise<void> {
		this.hasFailed = false;
		const timer = setTimeout(() => (this.hasFailed = !this.isReady), PATIENCE);
		try {
			this.#loading = load().then((engine) => this.#keepingLand(engine));
			this.engine = await this.#loading;
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

	/** The land that does a view justice, fetched where it has not been; the coarse world where it cannot be. */
	async landAt(zoom: number, bounds: Bounds): Promise<Land> {
		if (this.#loading === null) throw new Error('The page has not asked for its land.');
		const { finerLand, land } = await this.#loading;
		return finerLand(detailAt(zoom, bounds)).catch(() => land);
	}

	/** The engine, watched for the land it fetches. */
	#keepingLand(engine: Engine): Engine {
		this.land ??= engine.land;
		let finest = 0;
		const finerLand = async (detail: Detail) => {
			const land = await engine.finerLand(detail);
			if (rankOf(detail) > finest) [finest, this.land] = [rankOf(detail), land];
			return land;
		};
		return { ...engine, finerLand };
	}
}

/** The more of it is fine, the higher. */
function rankOf({ inside, around }: Detail): number {
	return 1 + Number(inside === 'fine') + Number(around === 'medium');
}

/** Whether a link has already chosen something: the poster, which shows the untouched map, would be wrong on paper. */
function hasChoice({ link, isWhole }: Explorer): boolean {
	return !isWhole || link.measure !== null || link.view !== null;
}
