/** The one definition of the published files in `geo/`: validation, types and the JSON Schema follow from it. */
import * as v from 'valibot';
import { SIDES, TARGETS } from '../model/annotations';
import { BOUNDS, PRECISIONS, ROLES, SCOPES } from '../model/types';

/** Names by which entries are looked up, so none that every object has. */
const Id = v.pipe(
	v.string(),
	v.regex(
		/^(?!(constructor|prototype)$)[a-z0-9]+(-[a-z0-9]+)*$/,
		'expected lower-case words joined by hyphens, and none of JavaScript’s own'
	)
);

const SourceId = v.pipe(v.string(), v.regex(/^[A-Z]+[0-9]+$/, 'expected a source id such as A1'));

const CountryCode = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code')
);

const PartialDate = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD')
);

const FullDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected YYYY-MM-DD'));

const FigureReference = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected event-id/figure-id')
);

/** A language, and its script or its country where it has several: `sr-Latn`, `pt-BR`. */
const LanguageCode = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'expected a language code')
);

export function isLanguageCode(key: string): boolean {
	return v.is(LanguageCode, key);
}

/** Which languages must be present is an editorial rule, so that a third one asks for every text it lacks. */
const Text = v.record(LanguageCode, v.pipe(v.string(), v.nonEmpty('expected a text')));

const Longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const Latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const Bounds = v.strictTuple([Longitude, Latitude, Longitude, Latitude]);

const Point = v.strictObject({
	type: v.literal('Point'),
	coordinates: v.strictTuple([Longitude, Latitude])
});

const Amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const Sources = v.pipe(v.array(SourceId), v.minLength(1, 'expected at least one source'));

const Claim = v.strictObject({
	value: v.union([Amount, v.strictTuple([Amount, Amount])]),
	bound: v.picklist(BOUNDS),
	by: Text,
	asOf: v.nullable(PartialDate),
	role: v.picklist(ROLES),
	press: v.optional(v.boolean()),
	sources: Sources
});

const Figure = v.strictObject({
	id: Id,
	measure: Id,
	scope: v.picklist(SCOPES),
	partOf: v.optional(FigureReference),
	label: v.optional(Text),
	nationalBecause: v.optional(Text),
	claims: v.pipe(v.array(Claim), v.minLength(1, 'expected at least one claim'))
});

const Place = v.strictObject({
	id: Id,
	name: Text,
	countries: v.array(CountryCode),
	precision: v.picklist(PRECISIONS),
	radius: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2000)))
});

/** A number that the texts say and no claim of the event does: where it can be read, or what it is worked out from. */
const OtherNumber = v.strictObject({
	number: Amount,
	sources: v.optional(Sources),
	figure: v.optional(FigureReference),
	from: v.optional(v.pipe(v.array(FigureReference), v.minLength(1, 'expected at least one figure')))
});

const EventProperties = v.strictObject({
	kind: Id,
	title: Text,
	summary: Text,
	date: v.nullable(
		v.strictObject({
			start: PartialDate,
			end: v.optional(PartialDate),
			inferred: v.optional(v.boolean())
		})
	),
	scheduled: v.optional(v.boolean()),
	place: Place,
	figures: v.optional(v.array(Figure)),
	flow: v.optional(v.strictObject({ to: CountryCode })),
	operations: v.optional(v.pipe(v.array(Id), v.minLength(1))),
	context: v.optional(v.boolean()),
	concerned: v.optional(v.boolean()),
	proceedings: v.optional(v.array(Id)),
	note: v.optional(Text),
	otherNumbers: v.optional(v.array(OtherNumber)),
	formerIds: v.optional(v.array(Id)),
	sources: Sources
});

const EventFeature = v.strictObject({
	type: v.literal('Feature'),
	id: Id,
	geometry: v.nullable(Point),
	properties: EventProperties
});

/** `geo/operations/<id>.geojson`: a FeatureCollection of events with the operation as a foreign member. */
export const OperationFile = v.strictObject({
	$schema: v.optional(v.string()),
	type: v.literal('FeatureCollection'),
	operation: v.strictObject({
		id: Id,
		name: Text,
		initials: v.pipe(v.string(), v.minLength(1), v.maxLength(2)),
		summary: Text,
		dates: v.strictObject({ start: PartialDate, end: v.optional(PartialDate) }),
		rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
		notInvolved: v.optional(v.array(CountryCode)),
		flows: v.optional(v.strictObject({ label: Text, destinations: FigureReference }))
	}),
	features: v.array(EventFeature)
});

/** `geo/sources.json`: the bibliography, by source id. */
export const SourcesFile = v.record(
	SourceId,
	v.strictObject({
		publisher: v.pipe(v.string(), v.nonEmpty()),
		title: v.nullable(v.pipe(v.string(), v.nonEmpty())),
		date: v.nullable(PartialDate),
		url: v.nullable(v.pipe(v.string(), v.url('expected an address'))),
		withheld: v.optional(v.boolean()),
		relay: v.optional(v.boolean()),
		kind: v.picklist(['official', 'press']),
		lang: LanguageCode
	})
);

const Form = v.pipe(v.string(), v.nonEmpty('expected a text'));

/** A noun by the category of the number before it; which a language has is an editorial rule. */
const PluralForms = v.objectWithRest({ other: Form }, Form);

/** By language. */
const Expressions = v.record(LanguageCode, v.array(v.pipe(v.string(), v.nonEmpty())));

/** `geo/vocabulary.json`: the kinds, measures, families and legal statuses that events may name. */
export const VocabularyFile = v.strictObject({
	kinds: v.record(Id, v.strictObject({ icon: Id, label: Text, case: v.optional(v.boolean()) })),
	families: v.record(Id, v.strictObject({ label: Text })),
	measures: v.record(
		Id,
		v.strictObject({
			family: Id,
			label: Text,
			unit: v.record(LanguageCode, PluralForms),
			currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code'))),
			plausible: v.strictTuple([Amount, Amount]),
			fractions: v.optional(v.boolean())
		})
	),
	/** The measures that a reader is offered first, the best known first. */
	leading: v.optional(v.array(Id)),
	statuses: v.record(Id, v.strictObject({ label: Text })),
	attributed: v.optional(Expressions),
	quoted: v.optional(Expressions)
});

/** `geo/proceedings.json`: by party id. */
export const ProceedingsFile = v.record(
	Id,
	v.strictObject({
		party: Text,
		wording: Text,
		steps: v.pipe(
			v.array(
				v.strictObject({
					status: Id,
					jurisdiction: CountryCode,
					date: v.nullable(PartialDate),
					scheduled: v.optional(v.boolean()),
					sources: Sources
				})
			),
			v.minLength(1, 'expected at least one step')
		),
		answer: v.nullable(Text),
		checked: FullDate,
		sources: Sources
	})
);

const Section = v.strictObject({ title: Text, text: Text });

/** `geo/index.json`: the story's own texts and defaults. */
export const IndexFile = v.strictObject({
	title: Text,
	standfirst: Text,
	finding: Text,
	keyFigures: v.array(v.strictObject({ figure: FigureReference, label: Text })),
	bounds: v.strictObject({ portrait: Bounds, landscape: Bounds }),
	measure: Id,
	version: FullDate,
	checked: FullDate,
	licence: v.strictObject({ name: v.string(), url: v.pipe(v.string(), v.url()) }),
	imprint: Text,
	reply: Text,
	method: v.optional(
		v.strictObject({
			rules: v.optional(v.array(Section)),
			limits: v.optional(v.array(Section)),
			borders: v.optional(v.array(Section))
		})
	)
});

const Given = v.nullable(v.pipe(v.string(), v.nonEmpty('expected a text, or null')));

/** `geo/settings.json`: what only those who publish the map can say of themselves; null until they do. */
export const SettingsFile = v.strictObject({
	$schema: v.optional(v.string()),
	publisher: Given,
	director: Given,
	host: Given,
	contact: Given,
	address: v.nullable(v.pipe(v.string(), v.url('expected an address')))
});

const Side = v.picklist(SIDES);

const Annotation = v.strictObject({
	id: Id,
	target: v.strictObject({ type: v.picklist(TARGETS), id: v.pipe(v.string(), v.nonEmpty()) }),
	event: v.optional(Id),
	heading: Text,
	line: Text,
	sides: v.strictObject({ wide: Side, middle: Side, narrow: Side }),
	priority: v.pipe(v.number(), v.integer(), v.minValue(1))
});

const Chapter = v.strictObject({
	id: Id,
	title: Text,
	paragraphs: v.pipe(v.array(Text), v.maxLength(2)),
	bounds: v.strictObject({ portrait: v.optional(Bounds), landscape: Bounds }),
	operations: v.optional(v.pipe(v.array(Id), v.minLength(1))),
	kinds: v.optional(v.pipe(v.array(Id), v.minLength(1))),
	from: v.optional(PartialDate),
	to: v.optional(PartialDate),
	measure: v.optional(Id),
	annotations: v.array(Id),
	events: v.pipe(v.array(Id), v.minLength(1))
});

/** `geo/story.json`: what the untouched map says where, and the chapters of the guided story in their order. */
export const StoryFile = v.strictObject({
	home: v.pipe(v.array(Id), v.maxLength(4)),
	annotations: v.array(Annotation),
	chapters: v.array(Chapter)
});

/** `geo/corrections.json`: what was published wrong, and why; in any order. */
export const CorrectionsFile = v.array(
	v.strictObject({ date: FullDate, event: v.nullable(Id), what: Text, why: Text })
);

/**
 * `geo/boundaries/countries.json`: reviewed names, short ones for where those have no room, and label points, by country
 * code; made by the boundaries build.
 */
export const CountriesFile = v.record(
	CountryCode,
	v.strictObject({
		name: Text,
		short: v.optional(Text),
		position: v.strictTuple([Longitude, Latitude]),
		nameFrom: v.pipe(v.number(), v.minValue(0))
	})
);
