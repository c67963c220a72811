/** The reader's state: what is chosen, what is opened, where the map looks. Everything shown derives from it. */
import { MediaQuery } from 'svelte/reactivity';
import { annotationsOf } from '../model/annotations';
import { choiceOf } from '../model/chapters';
import { isWhole, operationIds, sameChoice, wholeChoice, type Choice } from '../model/choice';
import { earliest, latest } from '../model/dates';
import type { Narrative } from '../model/evidence';
import type { Projection } from '../geometry/globe';
import { openSelection, sameSelection, type Selection } from '../model/marks/selection';
import { drawnIn, SHOWS, type Reading } from '../model/reading';
import { select, totals } from '../model/visible/select';
import type { Outline, PartialDate } from '../model/types';
import { Camera } from './camera.svelte';
import { linkDomain } from './domain';
import { Fetched } from './fetched.svelte';
import { locksIn, NO_LOCKS, onlyLocked, withoutLocked, type Locks } from './locks';
import type { Link } from './url';

export class Explorer {
	readonly dataset: Outline;
	readonly language: string;
	readonly totals;
	readonly domain;
	/** Where the map looks. */
	readonly camera: Camera;
	/** What the guided story tells. */
	readonly narrative: Fetched<Narrative>;

	/** The chapter that is open, whose words may still be on their way. */
	chapterId = $state.raw<string | null>(null);
	selection = $state.raw<Selection | null>(null);
	/** What the address asked for in vain, until the reader changes something. */
	unread = $state.raw<readonly string[]>([]);
	projection = $state.raw<Projection>('mercator');
	/** Asked for by the reader or the address; null for the story. */
	readingAsked = $state.raw<Link['reading']>(null);
	/** A theme asked for in the address; null follows the reader's system. */
	themeAsked = $state.raw<'light' | 'dark' | null>(null);
	/** What the page around this one wants to stay as it is, whoever asks. */
	locksAsked = $state.raw<Locks>(NO_LOCKS);
	readonly locks: Locks = $derived.by(() => locksIn(this.chapterId, this.locksAsked));

	readonly chapter = $derived.by(
		() => this.chapters.find(({ id }) => id === this.chapterId) ?? null
	);
	/** What is chosen: by the chapter while one is open, else by the reader. */
	readonly choice: Choice = $derived.by(() => this.#choice());
	/** How the map is read: a chapter that is open is told. */
	readonly reading: Reading = $derived.by(() =>
		this.chapterId === null ? (this.readingAsked ?? 'story') : 'story'
	);
	/** What the map says where, while it stands at home. */
	readonly annotations = $derived.by(() =>
		SHOWS[this.reading].hasStory
			? annotationsOf(
					{ ...this.dataset.story, ...this.narrative.value },
					this.visible,
					this.chapter
				)
			: []
	);
	readonly visible = $derived.by(() => select(this.dataset, this.choice));
	/** What the map draws of it. */
	readonly drawn = $derived.by(() => drawnIn(this.reading, this.visible, this.selection));
	readonly opened = $derived.by(() =>
		this.selection === null ? null : openSelection(this.selection, this.visible, this.dataset)
	);
	readonly link: Link = $derived.by(() => this.#link());

	readonly #dark = new MediaQuery('(prefers-color-scheme: dark)', false);
	readonly #forced = new MediaQuery('(forced-colors: active)', false);
	readonly #whole: Choice;
	/** What the reader has chosen herself, which a chapter leaves alone. */
	#own = $state.raw() as Choice;

	/** `narrative` fetches what the guided story tells, once a chapter is opened. */
	constructor(
		dataset: Outline,
		language: string,
		narrative: () => Promise<Narrative> = () =>
			Promise.reject(new Error('The story tells nothing.'))
	) {
		this.dataset = dataset;
		this.language = language;
		this.narrative = new Fetched(narrative);
		this.totals = totals(dataset);
		this.domain = linkDomain(dataset);
		this.camera = new Camera(dataset.story.bounds.landscape);
		this.#whole = wholeChoice(dataset);
		this.#own = this.#whole;
	}

	/** The theme that the address sets; none where the reader's system forces its own colours. */
	get themeSet(): 'light' | 'dark' | null {
		return this.#forced.current ? null : this.themeAsked;
	}

	get theme(): 'light' | 'dark' {
		return this.themeSet ?? (this.#dark.current ? 'dark' : 'light');
	}

	/** Every chapter, once they have come. */
	get chapters() {
		return (this.narrative.value ?? this.dataset.story).chapters;
	}

	/** The bounds that the map opens on: the chapter's while one is open, else the story's. */
	get home() {
		return this.chapter?.bounds ?? this.dataset.story.bounds;
	}

	/** Whether everything is shown. */
	get isWhole(): boolean {
		return isWhole(this.choice, this.dataset);
	}

	/** Whether something that can be put back is not as it first was. */
	get canReset(): boolean {
		const { operations, kinds, from, to, undated, sources } = withoutLocked(this.link, this.locks);
		const isChosen = [operations, kinds, from, to, undated, sources].some(
			(chosen) => chosen != null
		);
		return isChosen && this.chapterId === null;
	}

	/** Takes over what a link asks for; what it leaves out goes back to its default, unless it is locked. */
	follow(asked: Link): void {
		const link = { ...this.link, ...withoutLocked(asked, this.locks) };
		const choice = {
			operations: link.operations ?? this.#whole.operations,
			kinds: link.kinds ?? this.#whole.kinds,
			from: link.from,
			to: link.to,
			undated: link.undated,
			measure: link.measure ?? this.#whole.measure,
			sources: link.sources
		};
		// what stays as it is must not be drawn, opened or told anew
		if (!sameChoice(choice, this.#own)) this.#own = choice;
		if (!sameSelection(link.selection, this.selection)) this.selection = link.selection;
		this.#turnTo(link.chapter);
		this.camera.follow(link.view, link.selection !== null);
		this.readingAsked = link.reading;
		this.projection = link.projection ?? 'mercator';
		this.themeAsked = link.theme;
	}

	open(selection: Selection): void {
		this.selection = selection;
	}

	close(): void {
		this.selection = null;
	}

	/** To read the map otherwise is to leave the story where it is. */
	read(reading: Reading): void {
		if (this.locks.has('reading')) return;
		this.readingAsked = reading === 'story' ? null : reading;
		this.leaveStory();
	}

	/** Opens a chapter, in its own view; null is the untouched map. */
	tell(chapter: string | null): void {
		if (this.locks.has('chapter')) return;
		this.selection = null;
		this.#turnTo(chapter);
		if (!this.locks.has('view')) this.camera.leave();
	}

	/** Ends the story where it is: what the reader had chosen comes back, and the map stays where it led her. */
	leaveStory(): void {
		if (this.chapterId === null || this.locks.has('chapter')) return;
		this.chapterId = null;
		if (!this.locks.has('view')) this.camera.stay();
	}

	setOperation(id: string, isShown: boolean): void {
		const operations = operationIds(this.dataset);
		this.#choose({ operations: toggled(operations, this.choice.operations, id, isShown) });
	}

	setKind(id: string, isShown: boolean): void {
		this.#choose({ kinds: toggled(this.#whole.kinds, this.choice.kinds, id, isShown) });
	}

	showOperations(all: boolean): void {
		this.#choose({ operations: all ? this.#whole.operations : [] });
	}

	showKinds(all: boolean): void {
		this.#choose({ kinds: all ? this.#whole.kinds : [] });
	}

	setMeasure(measure: string): void {
		this.#choose({ measure });
	}

	setSources(sources: Choice['sources']): void {
		this.#choose({ sources });
	}

	/** Dates in the wrong order are exchanged. */
	setPeriod(from: PartialDate | null, to: PartialDate | null): void {
		const isReversed = from !== null && to !== null && earliest(from) > latest(to);
		this.#choose(isReversed ? { from: to, to: from } : { from, to });
	}

	/** Shows what has no date, or leaves it out. */
	setUndated(undated: Choice['undated']): void {
		this.#choose({ undated });
	}

	/** Shows everything again, with the measure kept. */
	reset(): void {
		this.#choose({ ...this.#whole, measure: this.choice.measure });
	}

	/** To choose is to leave the story, with what its chapter has chosen. */
	#choose(change: Partial<Choice>): void {
		const made = withoutLocked(change, this.locks);
		if (Object.keys(made).length === 0) return;
		this.#own = { ...this.choice, ...made };
		this.leaveStory();
	}

	#turnTo(chapter: string | null): void {
		this.chapterId = chapter;
		if (chapter !== null) void this.narrative.ask();
	}

	#choice(): Choice {
		if (this.chapter === null) return this.#own;
		const settled = onlyLocked(this.#own, this.#whole, this.locksAsked);
		return { ...choiceOf(this.chapter, this.#whole), ...settled };
	}

	#link(): Link {
		const { operations, kinds, from, to, undated, measure, sources } = this.#own;
		return {
			operations: operations.length === this.#whole.operations.length ? null : operations,
			kinds: kinds.length === this.#whole.kinds.length ? null : kinds,
			from,
			to,
			undated,
			measure: measure === this.#whole.measure ? null : measure,
			sources,
			reading: this.readingAsked,
			view: this.camera.view,
			selection: this.selection,
			chapter: this.chapterId,
			projection: this.projection === 'globe' ? 'globe' : null,
			theme: this.themeAsked
		};
	}
}

/** The list with one item shown or hidden, in the order of the whole. */
function toggled(
	whole: readonly string[],
	shown: readonly string[],
	id: string,
	isShown: boolean
): string[] {
	return whole.filter((candidate) => (candidate === id ? isShown : shown.includes(candidate)));
}
