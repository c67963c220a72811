/**
 * Where the map looks. The reader has a view of her own, which the address holds; what she opens may lead the map away
 * from it for as long as it is open.
 */
import { fitting } from '../geometry/globe';
import type { Bounds } from '../geometry/position';
import { zoomStep } from '../model/marks/marks';
import {
	MARKS_MOVE,
	type MapEngine,
	type ReaderRequest,
	type RestCause,
	type Sight
} from './engine';
import { flatView, type MapView } from './mapView';
import { paced } from './pace';
import { sameView } from './url';

/** A frame of about this many CSS pixels stands for the map until one has drawn. */
const TYPICAL_FRAME = { width: 1040, height: 900 };

export class Camera {
	/** The bounds the reader moved to; null while that is home. */
	view = $state.raw<Bounds | null>(null);
	/** What the map shows, where it last came to rest. */
	seen = $state.raw() as MapView;
	/** The zoom step that marks merge by; it follows the map while it moves, too. */
	step = $state(0);
	/** On its way, whoever moves it. */
	isMoving = $state(false);
	/** What draws the map at the moment; null before anything does. */
	engine = $state.raw<MapEngine<unknown> | null>(null);
	/** Asked for before anything could do it. */
	#waiting: ReaderRequest | null = null;
	/** The map shows what is opened, where the reader has not moved it herself. */
	#isAway = false;
	/** The zoom at which the reader left her own view. */
	#leftAt: number | null = null;
	/** The reader has moved the map since a link was followed. */
	#hasMoved = false;
	#listeners: readonly ((view: MapView) => void)[] = [];

	/** Stands at the story's own bounds until an engine says otherwise. */
	constructor(home: Bounds) {
		this.#stand(flatView(fitting(home, TYPICAL_FRAME), TYPICAL_FRAME, true));
	}

	/** Hands the map to an engine, which goes where the one before it was. What is opened is for the page to reveal anew. */
	serve(engine: MapEngine<unknown> | null): void {
		if (engine === this.engine) return;
		const isFirst = this.engine === null;
		this.engine = engine;
		if (engine === null) return;
		if (!isFirst && !this.#isAway) engine.move({ type: 'return', to: this.view });
		this.#stand(engine.view);
		if (this.#waiting) engine.move(this.#waiting);
		this.#waiting = null;
	}

	/** Does what the reader asks for. */
	ask(request: ReaderRequest): void {
		if (this.engine) this.engine.move(request);
		else this.#waiting = request;
	}

	/** The zoom of the reader's own view. */
	ownZoom(home: Bounds): number {
		const view = this.engine?.view ?? this.seen;
		if (!this.#isAway) return view.equatorZoom;
		return this.#leftAt ?? fitting(this.view ?? home, view).zoom;
	}

	/** Shows something for as long as it is open. */
	reveal(sight: Sight): void {
		if (!this.#isAway) this.#leftAt = this.engine?.view.equatorZoom ?? null;
		this.#isAway = true;
		this.engine?.reveal(sight);
	}

	/** Leaves the reader's own view for one that the page leads to. */
	leave(): void {
		this.view = null;
		this.#isAway = false;
		this.#hasMoved = false;
	}

	/** Where the story is at home has changed: goes there, unless the reader has a view of her own. */
	travel(): void {
		this.engine?.move({ type: 'travel', to: this.view });
	}

	/** What is seen becomes the reader's own view. */
	stay(): void {
		const { bounds } = this.engine?.view ?? this.seen;
		this.#isAway = false;
		this.#hasMoved = true;
		this.view = bounds;
		this.engine?.move({ type: 'return', to: bounds });
	}

	/** Back to the reader's own view, unless that is where the map is. */
	comeBack(): void {
		if (!this.#isAway) return;
		this.#isAway = false;
		this.engine?.move({ type: 'return', to: this.view });
	}

	/** Takes a link's view for the reader's own. Where the link opens something as well, that leads the map on. */
	follow(view: Bounds | null, opensSomething: boolean): void {
		const isThere = !this.#isAway && sameView(view, this.view);
		if (!sameView(view, this.view)) this.view = view;
		this.#hasMoved = false;
		if (!isThere) this.#leftAt = null;
		this.#isAway = opensSomething && (this.#isAway || !isThere);
		if (!isThere && !opensSomething) this.engine?.move({ type: 'return', to: this.view });
	}

	/** Calls the listener in each frame of a movement. Returns what ends that. */
	onmove(listener: (view: MapView) => void): () => void {
		this.#listeners = [...this.#listeners, listener];
		return () => {
			this.#listeners = this.#listeners.filter((other) => other !== listener);
		};
	}

	/** The engine is about to draw for the first time. */
	opens(equatorZoom: number): void {
		this.step = zoomStep(equatorZoom);
	}

	/** The engine moves. */
	moves(view: MapView): void {
		this.isMoving = true;
		for (const listener of this.#listeners) listener(view);
		this.#follow(view);
	}

	/** The engine has come to rest; what the reader did becomes her own view, in a frame of any size. */
	rests(view: MapView, cause: RestCause): void {
		if (cause === 'reader') {
			this.#isAway = false;
			this.#hasMoved = true;
		}
		const isHers = cause === 'reader' || (cause === 'frame' && this.#hasMoved && !this.#isAway);
		if (isHers) this.view = view.isHome ? null : view.bounds;
		this.#stand(view);
	}

	// Marks reach one step before they leave for the next.
	readonly #follow = paced((view: MapView) => (this.step = zoomStep(view.equatorZoom)), MARKS_MOVE);

	#stand(view: MapView): void {
		this.isMoving = false;
		for (const listener of this.#listeners) listener(view);
		this.seen = view;
		this.step = zoomStep(view.equatorZoom);
	}
}
