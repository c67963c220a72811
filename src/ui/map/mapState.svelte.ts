/** The map that a page and its legend share: what is drawn of the reader's choice where the camera stands. */
import type { Projection } from '../../geometry/globe';
import type { Locale } from '../../i18n/locale';
import { keptPlaces, placeMergedAway, withPlace } from '../../model/marks/kept';
import { marksOf, type Mark } from '../../model/marks/marks';
import { selectedMark } from '../../model/marks/selection';
import type { Orientation } from '../../model/types';
import type { Drawing, Selected } from '../../scene/drawing';
import type { Scene } from '../../scene/scene';
import type { Explorer } from '../../state/explorer.svelte';
import { mapWords } from '../../words/map';
import { Covers } from './covers.svelte';
import { Loading } from './loading.svelte';
import { Paper } from './paper.svelte';

export class MapState {
	readonly loading = new Loading();
	readonly covers = new Covers();
	readonly paper: Paper;
	/** The mark that the pointer means, on the map or in a table beside it. */
	pointed = $state.raw<string | null>(null);
	readonly #explorer: Explorer;
	readonly #words;
	readonly #orientation: readonly Orientation[];

	readonly scene: Scene = $derived.by(() => {
		const { step } = this.#explorer.camera;
		const marks = this.#opened === null ? this.#unopened : this.#marksAt(step, this.projection);
		return this.#sceneOf(marks, step, this.projection);
	});

	/** Places that merge into no other, whatever is opened. */
	readonly #pinned = $derived.by(() => {
		const { annotations, chapter, dataset } = this.#explorer;
		return keptPlaces(dataset, annotations, chapter);
	});

	/** The place of what is opened, which stands by itself then; null where it does so anyhow. */
	readonly #opened = $derived.by(() => {
		const { dataset, selection } = this.#explorer;
		return selection === null ? null : placeMergedAway(dataset, selection, this.#unopened);
	});

	/** The marks where the camera stands, were nothing opened. */
	readonly #unopened = $derived.by(() => {
		const { camera, dataset, drawn } = this.#explorer;
		return marksOf(drawn, dataset, camera.step, this.projection, this.#pinned);
	});

	readonly #kept = $derived(withPlace(this.#pinned, this.#opened));

	readonly selected: Selected = $derived.by(() => {
		const { selection } = this.#explorer;
		const mark = selectedMark(selection, this.scene.marks);
		const country = selection?.type === 'country' ? selection.code : null;
		return { mark, country: country ?? mark?.country?.code ?? null };
	});

	readonly drawing: Drawing = $derived.by(() => ({
		scene: this.scene,
		theme: this.#explorer.theme,
		selected: this.selected,
		covers: this.covers.boxes
	}));

	/** What a legend has to explain. */
	readonly explained = $derived.by(() =>
		this.paper.isPrinted && this.paper.isDrawn
			? { scene: this.paper.scene, zoom: this.paper.frame.zoom }
			: { scene: this.scene, zoom: this.#explorer.camera.seen.zoom }
	);

	/** `orientation` is at hand where the build draws; the live map brings its own. */
	constructor(explorer: Explorer, locale: Locale, orientation: readonly Orientation[] = []) {
		this.#orientation = orientation;
		this.#explorer = explorer;
		this.#words = mapWords(locale);
		this.paper = new Paper(explorer, this.sceneAt);
	}

	/** The one that is drawn: the poster is flat, whatever is asked for. */
	get projection(): Projection {
		return this.loading.failure ? 'mercator' : this.#explorer.projection;
	}

	/** Everything the map draws at a zoom step, a globe's at its equator. */
	sceneAt = (zoom: number, projection: Projection = 'mercator'): Scene =>
		this.#sceneOf(this.#marksAt(zoom, projection), zoom, projection);

	#marksAt(zoom: number, projection: Projection): readonly Mark[] {
		const { dataset, drawn } = this.#explorer;
		return marksOf(drawn, dataset, zoom, projection, this.#kept);
	}

	#sceneOf(marks: readonly Mark[], zoom: number, projection: Projection): Scene {
		const { chapter, dataset, drawn: visible } = this.#explorer;
		const isUnnumbered = chapter?.measure === null;
		const orientation = this.loading.engine?.orientation ?? this.#orientation;
		const seen = { dataset, visible, marks, zoom, projection, isUnnumbered };
		return { ...seen, words: this.#words, orientation };
	}
}
