/** The reader's state: what is chosen, what is opened, where the map looks. Everything shown derives from it. */
import { MediaQuery } from 'svelte/reactivity';
import { operationIds, sameChoice, wholeChoice, type Choice } from '../model/choice';
import { earliest, latest } from '../model/dates';
import type { Projection } from '../geometry/globe';
import { openSelection, sameSelection, type Selection } from '../model/marks/selection';
import { select, totals } from '../model/visible/select';
import type { Outline, PartialDate } from '../model/types';
import { Camera } from './camera.svelte';
import { linkDomain } from './domain';
import { NO_LOCKS, withoutLocked, type Locks } from './locks';
import type { Link } from './url';

export class Explorer {
	readonly dataset: Outline;
	readonly language: string;
	readonly totals;
	readonly domain;
	/** Where the map looks. */
	readonly camera: Camera;

	choice = $state.raw() as Choice;
	selection = $state.raw<Selection | null>(null);
	projection = $state.raw<Projection>('mercator');
	/** A theme asked for in the address; null follows the reader's system. */
	themeAsked = $state.raw<'light' | 'dark' | null>(null);
	/** What stays as it is, whoever asks. */
	locks = $state.raw<Locks>(NO_LOCKS);

	readonly visible = $derived.by(() => select(this.dataset, this.choice));
	readonly opened = $derived.by(() =>
		this.selection === null ? null : openSelection(this.selection, this.visible, this.dataset)
	);
	readonly link: Link = $derived.by(() => this.#link());

	readonly #dark = new MediaQuery('(prefers-color-scheme: dark)', false);
	readonly #forced = new MediaQuery('(forced-colors: active)', false);
	readonly #whole: Choice;

	constructor(dataset: Outline, language: string) {
		this.dataset = dataset;
		this.language = language;
		this.totals = totals(dataset);
		this.domain = linkDomain(dataset);
		this.camera = new Camera(dataset.story.bounds.landscape);
		this.#whole = wholeChoice(dataset);
		this.choice = this.#whole;
	}

	/** The theme that the address sets; none where the reader's system forces its own colours. */
	get themeSet(): 'light' | 'dark' | null {
		return this.#forced.current ? null : this.themeAsked;
	}

	get theme(): 'light' | 'dark' {
		return this.themeSet ?? (this.#dark.current ? 'dark' : 'light');
	}

	/** Whether everything is shown. */
	get isWhole(): boolean {
		const { operations, kinds, from, to, sources } = this.link;
		return [operations, kinds, from, to, sources].every((chosen) => chosen === null);
	}

	/** Whether something that can be put back is not as it first was. */
	get canReset(): boolean {
		const { operations, kinds, from, to, sources } = withoutLocked(this.link, this.locks);
		return [operations, kinds, from, to, sources].some((chosen) => chosen != null);
	}

	/** Takes over what a link asks for; what it leaves out goes back to its default, unless it is locked. */
	follow(asked: Link): void {
		const link = { ...this.link, ...withoutLocked(asked, this.locks) };
		const choice = {
			operations: link.operations ?? this.#whole.operations,
			kinds: link.kinds ?? this.#whole.kinds,
			from: link.from,
			to: link.to,
			measure: link.measure ?? this.#whole.measure,
			sources: link.sources
		};
		// what stays as it is must not be drawn, opened or told anew
		if (!sameChoice(choice, this.choice)) this.choice = choice;
		if (!sameSelection(link.selection, this.selection)) this.selection = link.selection;
		this.camera.follow(link.view, link.selection !== null);
		this.projection = link.projection ?? 'mercator';
		this.themeAsked = link.theme;
	}

	open(selection: Selection): void {
		this.selection = selection;
	}

	close(): void {
		this.selection = null;
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

	/** Shows everything again, with the measure kept. */
	reset(): void {
		this.#choose({ ...this.#whole, measure: this.choice.measure });
	}

	#choose(change: Partial<Choice>): void {
		this.choice = { ...this.choice, ...withoutLocked(change, this.locks) };
	}

	#link(): Link {
		const { operations, kinds, from, to, measure, sources } = this.choice;
		return {
			operations: operations.length === this.#whole.operations.length ? null : operations,
			kinds: kinds.length === this.#whole.kinds.length ? null : kinds,
			from,
			to,
			measure: measure === this.#whole.measure ? null : measure,
			sources,
			view: this.camera.view,
			selection: this.selection,
			chapter: null,
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
