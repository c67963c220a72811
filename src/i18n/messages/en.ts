/** Everything the page says in English. */
import type { DateParts, FormatRules } from '../formatRules';
import type { Messages } from './fr';

const messages: Messages = {
	languageName: 'English',
	skipToList: 'Skip to the list of facts',
	methodNote: (checked) => `Facts drawn from public sources, last checked on ${checked}.`,
	mapRegion: 'Map of the facts, by place and by country',
	mapCanvas: 'Map: arrows move it, plus and minus zoom',
	marks: 'Marks on the map',
	markHelp: 'Arrows: neighbouring mark. Enter: open.',
	mapOf: (title) => `Map: ${title}`,
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	panUp: 'Move north',
	panDown: 'Move south',
	panLeft: 'Move west',
	panRight: 'Move east',
	home: 'Back to the first view',
	globe: 'Show the Earth as a globe',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	outside: 'Elsewhere, outside the frame',
	elsewhere: 'Elsewhere:',
	entry: (name: string, count: string) => `${name}, ${count}`,
	fewer: 'Fewer',
	mapFailures: {
		missing: 'The interactive map could not be loaded; this picture stands in for it.',
		slow: 'The interactive map is slow to come; this picture stands in for it meanwhile.',
		start: 'The interactive map could not start in this browser; this picture stands in for it.',
		lost: 'The browser took back the interactive map’s graphics memory; this picture stands in for it until it returns.'
	},
	arrival: {
		missing: {
			explore: 'The controls could not be loaded: the picture and the list show everything.',
			embed: 'The controls could not be loaded: the picture and the list show everything.',
			list: 'The controls could not be loaded: the list shows everything.',
			sources: 'The controls could not be loaded: this page shows everything.',
			story: 'The interactive map could not be loaded: the story is whole without it.',
			chapter: 'The interactive map could not be loaded: the chapter is whole without it.'
		},
		asked: 'What this link asked for is not applied.',
		reload: 'Reload the page'
	},
	retry: 'Try again',
	loading: 'Loading…',
	offline: (version) => `Offline: this is the map of ${version}, kept by your browser.`,
	newer: 'A new version of the map is online.',
	recordFailed: 'The details could not be loaded.',
	downloadFailed: 'The file could not be prepared. Try again once you are back online.',
	cooperativeWindows: 'Ctrl + scroll to zoom the map',
	cooperativeMac: '⌘ + scroll to zoom the map',
	cooperativeMobile: 'Two fingers to move the map',

	operations: 'Operations',
	kinds: 'Kinds of facts',
	context: 'General context',
	all: { operations: 'All', kinds: 'All' },
	none: { operations: 'None', kinds: 'None' },
	countShown: (shown, total) => `${shown} of ${total}`,
	measure: 'What the circles count',
	leadingMeasures: 'Main figures',
	period: 'Period',
	periodFrom: (date) => `from ${date}`,
	periodTo: (date) => `until ${date}`,
	underWay: 'under way or less precisely dated',
	from: 'From',
	to: 'To',
	time: {
		whole: 'The whole period',
		histogram: 'Number of facts over time, by operation',
		start: 'Start of the period',
		end: 'End of the period',
		presets: 'Choose a period…',
		clear: 'Back to the whole period',
		before: 'Previous period',
		after: 'Next period',
		play: 'Play',
		pause: 'Pause',
		speed: 'Speed',
		speeds: { slow: 'slowly', usual: 'at medium speed', fast: 'fast' },
		cumulative: 'keep what came before',
		undated: 'Facts without a date',
		failed: 'The choice of dates could not be loaded.'
	},
	onlyOneSource: 'Only what rests on a single source',
	reset: 'Show everything again',
	reading: 'How to read the map',
	readings: { story: 'The story', figures: 'The figures' },
	figures: {
		caption: (measure) =>
			`${measure}: totals not split by country, then each country from the largest number to the smallest`,
		rank: 'Rank',
		where: 'Country or place, operation',
		number: 'Number',
		countries: 'By country',
		places: 'One town, port or case only',
		placed: (amount, years) =>
			`of which ${amount} by country${years === null ? '' : ` (${years})`}`,
		olderTotals: (count) => (count === 1 ? '1 earlier total' : `${count} earlier totals`),
		unnumbered: (count) =>
			count === 1
				? '1 country concerned, no public national figure: not zero'
				: `${count} countries concerned, no public national figure: not zero`,
		failed: 'The figures could not be loaded.'
	},
	filters: 'Choose what the map shows',

	sentence: (seen) => {
		const facts = `${seen.shown} of ${seen.total} facts`;
		const operations = `${seen.operations} ${seen.operations === 1 ? 'operation' : 'operations'}`;
		const head = [facts, operations, ...(seen.years === null ? [] : [seen.years])].join(', ');
		const timed =
			seen.timed === null
				? ''
				: `: ${[
						`${seen.timed.happened} ${seen.timed.isDay ? 'on that day' : 'in that period'}`,
						...(seen.timed.underWay === 0
							? []
							: [`${seen.timed.underWay} under way or less precisely dated`]),
						...(seen.timed.undated === 0 ? [] : [`${seen.timed.undated} without a date`])
					].join(', ')}`;
		const unlocated =
			seen.unlocated === 0
				? ''
				: `; ${seen.unlocated} without a precise place ${seen.unlocated === 1 ? 'is' : 'are'} in the list`;
		const undated =
			seen.undated === 0
				? ''
				: `; ${seen.undated} without a date ${seen.undated === 1 ? 'is' : 'are'} left out`;
		const shared =
			seen.shared === 0
				? ''
				: seen.shared === 1
					? '; 1 also belongs to an operation that is not chosen'
					: `; ${seen.shared} also belong to operations that are not chosen`;
		const support = seen.isSingleSourced ? '; each rests on one source only' : '';
		return `${head}${timed}${shared}${support}${unlocated}${undated}.`;
	},
	unread: 'The link also asked for what the map does not know:',
	nothingShown: 'Nothing is shown: no operation or no kind of fact is ticked.',

	unlocated: 'Without a place',
	unlocatedHelp: 'These facts hold for several countries or have no public place.',
	noneUnlocated: 'Everything shown is on the map.',
	listFolder: 'list',
	listWhole: 'The whole list, year by year',
	listYears: 'Years',
	listFilters: 'Choose the facts in the list',
	listDescription: (events, years) =>
		`${events} facts${years === null ? '' : ` (${years})`}, year by year: for each its date, its place, its figures, who states them and every source.`,
	listPartFailed: 'This part of the list could not be loaded.',
	undated: 'Undated',
	list: 'Every fact, with its sources',
	listEmpty: 'No fact matches this choice.',
	showOnMap: 'Show on the map',
	countEvents: (count) => `${count} ${count === 1 ? 'fact' : 'facts'}`,
	place: 'Place',
	date: 'Date',
	scheduled: 'announced; not checked since',
	precision: {
		site: 'exact place',
		area: 'area, no exact place',
		town: 'known to the town',
		city: 'known to the city',
		region: 'known to the region',
		country: 'known to the country only',
		world: 'no place'
	},

	story: {
		folder: 'story',
		title: 'The story',
		entry: (chapters: number) =>
			chapters === 1 ? 'The story' : `The story in ${chapters} chapters`,
		progress: (chapter: number, chapters: number) => `${chapter} / ${chapters}`,
		said: (chapter: number, chapters: number, title: string) =>
			`Chapter ${chapter} of ${chapters}: ${title}`,
		chapters: 'All chapters',
		previous: 'Previous',
		next: 'Next',
		explore: 'Explore the map',
		onePage: 'Read the story on one page',
		chapterPage: 'This chapter on a page of its own',
		chapterSources: 'Sources of this chapter',
		onMap: 'This chapter on the map, with its controls',
		leave: 'Leave the story',
		failed: 'The story could not be loaded.'
	},

	legend: 'Legend',
	marksHelp: 'What do these symbols mean?',
	legendOf: {
		place: 'A place: one fact (icon) or several (number)',
		merged: 'Several places in one country; zoom in to part them',
		country: 'A country, no finer place known',
		noFigure: 'Country concerned, no national figure found: not zero',
		noFigureChosen: 'Country concerned, no national figure among the facts chosen',
		halo: 'The place is somewhere in this circle',
		region: 'A region, no finer place known',
		circles: 'Area in proportion to the number',
		flow: 'Width in proportion to the number',
		flowUnnumbered: 'Known destination, number not public'
	},
	unnamedDestinations: (count) =>
		count === 1 ? '1 country not named' : `${count} countries not named`,
	datesApart: (dates) => `Figures of different dates, ${dates}.`,
	eachValue: (count) => `Each figure, with its date (${count})`,
	worldTotals: 'Totals not split by country',
	noValues: 'No circle for this choice.',

	close: 'Close',
	accordingTo: (who) => `according to ${who}`,
	asOf: (date) => `as of ${date}`,
	asOfMonth: (date) => `as of ${date}`,
	role: {
		series: '',
		disputed: 'disputed figure',
		superseded: 'replaced figure'
	},
	scope: {
		national: 'for the whole country',
		world: 'total of several countries, no split',
		part: 'a part only',
		unclear: 'overlap with other figures unknown'
	},
	partOf: (whole) => `included in: ${whole}`,
	note: 'Worth knowing',
	status: 'Where justice stands',
	answer: 'Answer',
	checkedOn: (date) => `Last checked on ${date}.`,
	stepScheduled: (status, date) =>
		date === null
			? `${status}: announced; not checked since`
			: `${status}: announced for ${date}; not checked since`,
	sources: 'Sources',
	noAddress: 'no public address',
	noTitle: 'title not recorded',
	withheldTitle: 'title not reproduced',
	support: {
		relays: 'relays only',
		one: 'single source'
	},
	relay: 'relays another’s text',
	noDate: 'no date',
	official: 'official source',
	press: 'press',
	samePlace: 'At the same point of the map:',
	hiddenEvent: 'This fact is not shown with the present choice.',
	countryEvents: 'For the whole country',
	localEvents: 'In its cities and regions',
	noFigureHere: (measure) => `${measure}: no public national figure found. Not zero.`,
	notInvolved: (operation) => `${operation}: country not involved.`,
	nothingHere: 'No fact in these data concerns this country.',
	nothingChosenHere: 'None of the facts chosen concerns this country.',
	otherPlaces: (count) => `${count} other places`,

	dataOf: (checked) => `Data of ${checked}`,
	versionOf: (version, checked) => `Version of ${version}, facts last checked on ${checked}.`,
	fullMap: 'Full map, sources and data',
	download: 'Download the data',
	licence: 'Licence',
	imprint: 'Legal notice',
	publication: 'Publication',
	publisher: 'Publisher',
	director: 'Director of publication',
	host: 'Host',
	contact: 'Contact',
	address: 'Public address',
	fact: (name, value) => `${name}: ${value}`,
	notGiven: 'Not given by this publication',
	reply: 'Right of reply',
	boundaries: 'Boundaries: Natural Earth, corrected by us. Cities: GeoNames (CC BY 4.0).',
	code: 'Code under the MIT licence.',
	notices: 'Licences of software and fonts',

	search: {
		label: 'Search the map',
		placeholder: 'Place, person, figure…',
		sorts: { fact: 'Facts', country: 'Countries', place: 'Places', source: 'Sources' },
		results: 'Results',
		found: (count) => `${count} ${count === 1 ? 'result' : 'results'}`,
		instead: (typed, instead) => `Nothing under “${typed}”; here is “${instead}”.`,
		none: (typed) => `Nothing under “${typed}”.`,
		near: 'Similar words',
		try: 'Try a place, a country, a person, a figure, a date or a source.',
		hidden: 'hidden by your choices',
		failed: 'The search could not be loaded.'
	},
	share: {
		open: 'Share',
		title: 'Share this map',
		link: 'Link to this view',
		send: 'Send…',
		embed: 'Code for an article',
		cite: 'Citation',
		citation: (said) =>
			`“${said.title}”, interactive map, ${said.publisher === null ? '' : `${said.publisher}, `}version of ${said.version}, ${said.address}`,
		copy: 'Copy',
		copied: 'Copied.',
		selected: 'Copying is blocked here: the text is selected, copy it with Ctrl + C or ⌘ C.',
		failed: 'Sharing could not be loaded. Try again when you are back online.',
		iframeTitle: (title) => `Interactive map: ${title}`,
		fullMap: 'Full map, with all its sources',
		snippets: {
			frame: {
				title: 'Plain frame',
				help: 'Taken nearly everywhere. The map fills the height it is given.'
			},
			listener: {
				title: 'Frame at its own height',
				help: 'The same with one line of script that makes it as high as its content. Without the script it scrolls.'
			},
			element: {
				title: 'Element with a script',
				help: 'Loads as it comes near, shows the picture until then, and obeys the page that holds it.'
			},
			picture: { title: 'Picture with a link', help: 'For newsletters, AMP and feeds.' }
		}
	},

	sourcesDescription: (sources) =>
		`How this map is made, what it cannot show, and what rests on each of its ${sources} sources.`,
	sourcesPage: 'Sources and method',
	method: 'How this map is made',
	methodRules: (checked) => [
		{
			title: 'A number is a claim',
			text: 'Every number is what somebody claims: a value, the authority or person who gives it, a date, sources. The newspaper that reports a number is not its author.'
		},
		{
			title: 'Series and disputed numbers',
			text: 'When the same thing is counted again, the latest count is shown and the earlier ones stand beside it. A disputed number is shown, but never takes the other’s place for being newer. Nothing is averaged.'
		},
		{
			title: 'What a number may say about a country',
			text: 'Only a national count gives a country its value. A total of several countries stays in the legend. A part (case, region, single day) and a number whose overlap is unknown give no country a value.'
		},
		{
			title: 'Operations are never added',
			text: 'The same people may appear in two operations, and two measures do not count the same thing: neither are added or converted. The only sum is over countries, for one operation and one measure; it carries its dates and is called a minimum, or an approximation.'
		},
		{
			title: 'Places as precise as the sources',
			text: 'Precision belongs to the fact: site, area, town, city, region, country. Nothing is drawn finer, and the doubt is visible around the mark. A fact known for a whole country has no pin; a fact without a place is counted beside the map.'
		},
		{
			title: 'No number is not zero',
			text: 'A hatched country is concerned, but we found no public national number. A date worked out from other dates says so, and so does a fact that was only announced.'
		},
		{
			title: 'Presumption of innocence',
			text: 'Arrested is not charged, charged is not sent for trial, sent for trial is not convicted, and a conviction may be under appeal. Each step has its own word. An accused person is named only with the legal status and the answer.'
		},
		{
			title: 'Wording',
			text: 'The texts are our own. Other people’s expressions are in quotation marks and attributed.'
		},
		{
			title: 'What is no longer verified',
			text: `The facts were gathered from public sources and last checked on ${checked}. Nothing has been checked since: counts may have grown, trials been held, addresses disappeared.`
		}
	],
	supportTitle: 'What the figures rest on',
	supportIntro: (claims, weak) =>
		`Of ${claims} claims of a number, ${weak} rest on one source only, or on relays. A relay copies another’s text: it is named, and counts for no source.`,
	supportCaption: 'Claims of a number, by how many sources they have and of which kind',
	supportRows: {
		relays: 'Relays only',
		one: 'One source',
		two: 'Two sources',
		more: 'Three or more'
	},
	supportVoices: { official: 'Official', press: 'Press', both: 'Both kinds' },
	total: 'Total',
	supportEvents: (count) => `The ${count} facts that rest on one source only, in the list`,
	limits: 'What the map cannot show',
	limitsUnlocated: 'Facts without a precise place',
	limitsTotals: 'Totals without a full split by country',
	leftOut: 'Left out, and why',
	borders: 'The borders drawn',
	bibliography: 'Bibliography',
	searchSources: 'Search for a publisher, a title or a number',
	sourcesFound: (found, total) =>
		found === total
			? `${total} sources`
			: found === 0
				? `None of the ${total} sources matches.`
				: `${found} of ${total} sources`,
	resting: (numbers, facts) =>
		[
			...(numbers > 0 ? [`${numbers} ${numbers === 1 ? 'number' : 'numbers'}`] : []),
			...(facts > 0
				? [`${facts} ${facts === 1 ? 'fact or proceeding' : 'facts or proceedings'}`]
				: [])
		].join(', '),
	restsOn: (id) => `${id}: what rests on this source`,
	proceedings: 'Proceedings, party by party',
	proceedingEvents: 'Facts that refer to it',
	noAnswer: 'No answer found.',
	corrections: 'Corrections',
	noCorrections: 'No correction to date.',

	downloadName: 'map',
	downloadSeen: 'What is shown',
	downloadPicture: 'Download the image',
	pictureDrawing: 'Drawing the image…',
	pictureFailed: 'The image could not be made. Try again in a moment.',
	countTotals: (count) =>
		count === 1 ? '1 total of several countries' : `${count} totals of several countries`,
	viewAddress: 'Address of this view',
	downloadAll: 'Everything',
	dataStory: 'Annotations and chapters (JSON)',
	dataSchema: 'JSON Schema',
	table: {
		title: 'Title',
		choice: 'Choice',
		operations: 'Operations',
		version: 'Version of',
		checked: 'Facts checked on',
		licence: 'Licence',
		address: 'Address'
	},
	columns: {
		event: 'id',
		operations: 'operations',
		kind: 'kind',
		title: 'title',
		summary: 'summary',
		start: 'start',
		end: 'end',
		scheduled: 'announced only',
		place: 'place',
		countries: 'countries',
		precision: 'precision',
		longitude: 'longitude',
		latitude: 'latitude',
		destination: 'destination country',
		figure: 'figure',
		measure: 'measure',
		counted: 'what is counted',
		scope: 'scope',
		partOf: 'part of',
		low: 'low value',
		high: 'high value',
		bound: 'bound',
		by: 'who says so',
		asOf: 'as of',
		role: 'role',
		note: 'worth knowing',
		sources: 'sources',
		references: 'references'
	},

	ledger: (count) => (count === 1 ? '1 number left out' : `${count} numbers left out`),
	contains: (count) =>
		count === 1 ? '1 number within this total' : `${count} numbers within this total`,
	announced: 'Total announced',
	labelled: (label, said) => `${label}: ${said}`,
	noNationalFigure: 'no public national figure found',
	noFigureChosen: 'no national figure among the facts chosen',
	reason: {
		disputed: 'disputed',
		superseded: 'replaced by its author',
		earlier: 'earlier count of the same thing',
		contained: 'already in the number shown',
		part: 'a part only: case, region or single day',
		unclear: 'overlap with other numbers unknown',
		older: 'another, older national count',
		shared: 'of several operations, drawn with another',
		flow: 'drawn as a flow to the country',
		world: 'total of several countries, no split',
		measure: 'another measure: neither added nor converted',
		later: 'later than the dates chosen',
		hidden: 'hidden by the present choice'
	},
	placed: ({ operation, placed, dates, announced, announcedOn }) =>
		`${operation}: ${placed} on the map${dates ? ` (${dates})` : ''}; total announced: ${announced}${announcedOn ? ` (${announcedOn})` : ''}`
};

export default messages;

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** How English writes numbers, amounts and dates. */
export const rules: FormatRules = {
	plurals: new Intl.PluralRules('en'),
	groupSeparator: ',',
	decimalSeparator: '.',
	scales: [
		{ value: 1e9, words: { other: 'billion' }, symbol: 'bn' },
		{ value: 1e6, words: { other: 'million' }, symbol: 'm' }
	],
	afterScale: (unit) => unit,
	currencySigns: { EUR: '€', USD: '$', GBP: '£' },
	currencyPosition: 'before',
	units: {
		kilogram: 'kg',
		tonne: 't',
		tonnes: { one: 'tonne', other: 'tonnes' },
		symbols: ['g', 'kg', 't', 'm²', 'ha', 'km']
	},
	bounded: {
		about: (amount) => `about ${amount}`,
		'at-least': (amount) => `at least ${amount}`,
		'more-than': (amount) => `more than ${amount}`,
		nearly: (amount) => `nearly ${amount}`,
		'at-most': (amount) => `at most ${amount}`
	},
	amountRange: (low, high) => `${low} to ${high}`,
	date: writeDate,
	dateRange: joinDates,
	unknownDate: 'date unknown',
	inferredDate: 'date inferred',
	list: { between: ', ', last: ' and ' }
};

function writeDate({ day, month, year }: DateParts): string {
	return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** Closes the dash up between two bare numbers (`2–3 April 2021`), as print does. */
function joinDates(start: DateParts, end: DateParts): string {
	const isBare = start.month === undefined && (start.day !== undefined || end.month === undefined);
	return writeDate(start) + (isBare ? '–' : ' – ') + writeDate(end);
}
