/**
 * The domain: what `dataset/` makes of the published files and everything else reads. Readonly plain objects. An
 * outline selects and draws the story, the evidence proves it, a dataset is both.
 */

import type { Bounds, Position } from '../geometry/position';
import type { Annotation } from './annotations';
import type { Chapter } from './chapters';
import type { Prose } from './prose';

/** A text in each language the story is published in, by language code. */
export type Text = Readonly<Record<string, string>>;

/** ISO 8601 calendar date, as precise as known: `2021`, `2021-02` or `2021-02-20`. */
export type PartialDate = string;

/** ISO 3166-1 alpha-2, and XK for Kosovo. */
export type CountryCode = string;

/** How finely a place is known, finest first. It decides how the place is drawn. */
export const PRECISIONS = ['site', 'area', 'town', 'city', 'region', 'country', 'world'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How a claim's value bounds the thing counted. `between` goes with a range, the others with a number. */
export const BOUNDS = [
	'exact',
	'about',
	'at-least',
	'more-than',
	'nearly',
	'at-most',
	'between'
] as const;
export type Bound = (typeof BOUNDS)[number];

/** `series`: a later count of the same thing continues it. `disputed`: a rival, never shown for being newer. */
export const ROLES = ['series', 'disputed', 'superseded'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What a figure may say: `national` gives a country its value, `world` stands in the legend as what the map
 * cannot place; `part` (a region, a case, an action day) and `unclear` (overlap unknown) give no country a value.
 */
export const SCOPES = ['national', 'world', 'part', 'unclear'] as const;
export type Scope = (typeof SCOPES)[number];

export interface DateRange {
	readonly start: PartialDate;
	readonly end: PartialDate | null;
	/** Worked out from other dates, not stated by a source. */
	readonly inferred: boolean;
}

export interface Place {
	readonly id: string;
	readonly name: Text;
	readonly countries: readonly CountryCode[];
	readonly precision: Precision;
	/** Null for countries, the world and regions without a centre. */
	readonly position: Position | null;
	/** Kilometres of doubt around the position; 0 where there is none to draw. */
	readonly radius: number;
}

export interface Claim {
	/** A number, or the two ends of a range when `bound` is `between`. */
	readonly value: number | readonly [low: number, high: number];
	readonly bound: Bound;
	readonly asOf: PartialDate | null;
	readonly role: Role;
	/** How many sources, without relays. */
	readonly restsOn: number;
}

export interface RecordedClaim extends Claim {
	/** The authority or person who says so, not the newspaper. */
	readonly by: Text;
	/** Whether the author is the press itself, which names nobody who says so. */
	readonly press: boolean;
	readonly sources: readonly string[];
}

export interface Figure {
	readonly id: string;
	readonly measure: string;
	readonly scope: Scope;
	/** The figure that this one is contained in, as `event/figure`. */
	readonly partOf: string | null;
	/** What exactly is counted, where the measure's own label does not say it. */
	readonly label: Text | null;
	/** Why a figure of a few days, or of one case, is the country's own. */
	readonly nationalBecause: Text | null;
	/** Never empty, in the order published. */
	readonly claims: readonly Claim[];
}

export interface RecordedFigure extends Figure {
	readonly claims: readonly RecordedClaim[];
}

export interface Event {
	readonly id: string;
	/** Ids of the operations it belongs to; empty where it is context of none. */
	readonly operations: readonly string[];
	readonly kind: string;
	readonly title: Text;
	readonly date: DateRange | null;
	/** Announced, not known to have happened. */
	readonly scheduled: boolean;
	readonly place: Place;
	readonly figures: readonly Figure[];
	/** What goes from the place to a country. */
	readonly flow: { readonly to: CountryCode } | null;
	/** Whether it makes its place's countries concerned by its operations. */
	readonly concerned: boolean;
	/** Ids it had before; links to them still open it. */
	readonly formerIds: readonly string[];
	/** How many sources it rests on; 0 where all are relays. */
	readonly restsOn: number;
}

export interface RecordedEvent extends Event {
	/** Ids of the parties whose proceedings it touches. */
	readonly proceedings: readonly string[];
	readonly summary: Text;
	readonly figures: readonly RecordedFigure[];
	/** Contradictions and doubts, in words a reader understands. */
	readonly note: Text | null;
	/** Numbers that the texts say and no claim does. */
	readonly otherNumbers: readonly OtherNumber[];
	readonly sources: readonly string[];
}

/** Where a number of an event's texts can be read: in sources, in a figure, or in figures that it is worked out from. */
export interface OtherNumber {
	readonly number: number;
	readonly sources?: readonly string[] | undefined;
	/** `event/figure`. */
	readonly figure?: string | undefined;
	readonly from?: readonly string[] | undefined;
}

export interface Operation {
	readonly id: string;
	readonly name: Text;
	/** One or two letters that stand for it where colour does not suffice. */
	readonly initials: string;
	/** 1 is drawn first and takes the first hue. */
	readonly rank: number;
	/** Countries that are known to have had no part in it. */
	readonly notInvolved: readonly CountryCode[];
	/** What its flows carry, and the figure (`event/figure`) that counts all their destinations, named or not. */
	readonly flows: { readonly label: Text; readonly destinations: string } | null;
}

export interface Kind {
	readonly id: string;
	readonly icon: string;
	readonly label: Text;
}

/** CLDR's categories of numbers; a language tells some of them apart. */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** A noun by the category of the number before it; what a category lacks is written as `other`. */
export type PluralForms = {
	readonly [Category in (typeof PLURALS)[number]]?: string | undefined;
} & { readonly other: string };

export interface Measure {
	readonly id: string;
	readonly family: string;
	/** What is counted, as a heading: « Cocaïne saisie ». */
	readonly label: Text;
	/** By language. */
	readonly unit: Readonly<Record<string, PluralForms>>;
	/** ISO 4217 code where the unit is money. */
	readonly currency: string | null;
}

export interface Family {
	readonly id: string;
	readonly label: Text;
}

export interface Source {
	readonly id: string;
	readonly publisher: string;
	/** Null where only the publisher and the address were recorded. */
	readonly title: string | null;
	readonly date: PartialDate | null;
	readonly url: string | null;
	/** Whether the title is known and not printed, because that would do harm. */
	readonly withheld: boolean;
	/** Whether it is a copy of someone else's text, on a site that answers for nothing. */
	readonly relay: boolean;
	readonly kind: 'official' | 'press';
	readonly lang: string;
}

export interface ProceedingStep {
	/** A key of the vocabulary's statuses. */
	readonly status: string;
	readonly jurisdiction: CountryCode;
	readonly date: PartialDate | null;
	/** Announced, not known to have happened. */
	readonly scheduled: boolean;
	readonly sources: readonly string[];
}

/** What the law has decided so far about one accused party, and what that party answers. */
export interface Proceeding {
	readonly id: string;
	/** The party, named or described. */
	readonly party: Text;
	/** One neutral sentence that may be printed beside any event. */
	readonly wording: Text;
	readonly steps: readonly ProceedingStep[];
	/** What the party answers; null where no answer was found. */
	readonly answer: Text | null;
	/** When the status was last checked. */
	readonly checked: PartialDate;
	readonly sources: readonly string[];
}

export interface Country {
	readonly code: CountryCode;
	readonly name: Text;
	/** For where its name has no room. */
	readonly short?: Text | undefined;
	/** Where its name and its mark stand. */
	readonly position: Position;
	/** The zoom from which its land has room for its name. */
	readonly nameFrom: number;
}

/** A name that only helps the reader to find the way. */
export interface Orientation {
	readonly id: string;
	readonly kind: 'sea' | 'city';
	/** With its line breaks. */
	readonly name: Text;
	readonly position: Position;
	/** The zooms at which it helps, the first included. */
	readonly from: number;
	readonly to: number;
}

/** A passage of the page on method. */
export interface Section {
	readonly title: Text;
	readonly text: Text;
}

/** Something that was published wrong. */
export interface Correction {
	/** When it was corrected. */
	readonly date: PartialDate;
	/** The event it concerns; null where it concerns none. */
	readonly event: string | null;
	readonly what: Text;
	readonly why: Text;
}

/** The story's own texts and defaults. */
export interface Story {
	readonly title: Text;
	/** By language. */
	readonly standfirst: Readonly<Record<string, Prose>>;
	/** What the untouched map states, by language. */
	readonly finding: Readonly<Record<string, Prose>>;
	/** Ids of what the untouched map says, in the order of their numbers. */
	readonly home: readonly string[];
	readonly annotations: readonly Annotation[];
	/** Ids of the chapters, in the order they are told. */
	readonly chapterIds: readonly string[];
	readonly chapters: readonly Chapter[];
	readonly keyFigures: readonly { readonly figure: string; readonly label: Text }[];
	readonly bounds: { readonly portrait: Bounds; readonly landscape: Bounds };
	/** The measure shown first. */
	readonly measure: string;
	readonly version: string;
	/** When the facts were last checked. */
	readonly checked: PartialDate;
	readonly licence: { readonly name: string; readonly url: string };
	readonly imprint: Text;
	readonly reply: Text;
}

/** What only those who publish the map can say of themselves; null where they have not. */
export interface Settings {
	readonly publisher: string | null;
	readonly director: string | null;
	readonly host: string | null;
	/** A mailbox, or the address of a page. */
	readonly contact: string | null;
	/** Where the map's first page is on the web; ends with a slash. */
	readonly address: string | null;
}

/** What the page on method says of this story. */
export interface Method {
	/** What holds for this story beside what holds for every one. */
	readonly rules: readonly Section[];
	/** What was left out, and why. */
	readonly limits: readonly Section[];
	/** Which view of disputed borders is drawn. */
	readonly borders: readonly Section[];
}

/** What selects and draws a story: all that the first look needs. */
export interface Outline<Item extends Event = Event> {
	readonly story: Story;
	/** By rank. */
	readonly operations: readonly Operation[];
	/** By date, the undated last. */
	readonly events: readonly Item[];
	/** In the order the vocabulary lists them. */
	readonly kinds: readonly Kind[];
	readonly measures: readonly Measure[];
	readonly families: readonly Family[];
	/** Ids of the measures that a reader is offered first. */
	readonly leading: readonly string[];
	readonly countries: Readonly<Record<CountryCode, Country>>;
	readonly settings: Settings;
}

/** What proves a story, beside what its events' record holds. */
export interface Evidence {
	readonly statuses: Readonly<Record<string, Text>>;
	readonly sources: Readonly<Record<string, Source>>;
	readonly proceedings: Readonly<Record<string, Proceeding>>;
	/** The latest first. */
	readonly corrections: readonly Correction[];
	readonly method: Method;
}

export type Dataset = Outline<RecordedEvent> & Evidence;
