/** Everything the page says in English. */
import type { Messages } from './fr';

const messages: Messages = {
	languageName: 'English',
	thisPageIn: 'This page in English',
	skipToList: 'Skip to the list of facts',
	methodNote: (checked) => `Facts drawn from public sources, last checked on ${checked}.`,
	mapRegion: 'Map of the facts, by place and by country',
	marks: 'Marks on the map',
	markHelp: 'Arrows: neighbouring mark. Enter: open.',
	mapOf: (title) => `Map: ${title}`,
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	home: 'Back to the first view',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	outside: 'Outside the frame',
	loading: 'The map is loading…',
	mapFailed: 'The interactive map could not start on this device. Every fact is in the list.',
	retry: 'Try again',
	cooperativeWindows: 'Ctrl + scroll to zoom the map',
	cooperativeMac: '⌘ + scroll to zoom the map',
	cooperativeMobile: 'Two fingers to move the map',

	operations: 'Operations',
	kinds: 'Kinds of facts',
	context: 'General context',
	all: 'All',
	none: 'None',
	allOf: (what) => `Tick all: ${what}`,
	noneOf: (what) => `Untick all: ${what}`,
	countShown: (shown, total) => (shown === total ? String(total) : `${shown} of ${total}`),
	measure: 'Number drawn as circles',
	period: 'Period',
	from: 'From',
	to: 'To',
	anyYear: 'any',
	reset: 'Show everything again',
	filters: 'Choose what the map shows',

	sentence: (seen) => {
		const events = `${seen.shown} of ${seen.total} events`;
		const operations = `${seen.operations} ${seen.operations === 1 ? 'operation' : 'operations'}`;
		const head = [events, operations, ...(seen.years === null ? [] : [seen.years])].join(', ');
		const unlocated =
			seen.unlocated === 0
				? ''
				: `; ${seen.unlocated} without a precise place ${seen.unlocated === 1 ? 'is' : 'are'} in the list`;
		const undated =
			seen.undated === 0
				? ''
				: `; ${seen.undated} without a date ${seen.undated === 1 ? 'is' : 'are'} left out`;
		return `${head}${unlocated}${undated}.`;
	},
	nothingShown: 'Nothing is shown: no operation or no kind of fact is ticked.',

	unlocated: 'Without a precise place',
	unlocatedHelp: 'These facts hold for several countries or have no public place.',
	noneUnlocated: 'Everything shown is on the map.',
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

	legend: 'Legend',
	marksHelp: 'Reading the marks',
	legendOf: {
		place: 'A place: one fact (icon) or several (number)',
		merged: 'Several places close together; zoom in to part them',
		country: 'A country, no finer place known',
		noFigure: 'Country concerned, no public figure found: not zero',
		halo: 'The place is somewhere in this circle',
		region: 'A region, no finer place known',
		circles: 'Area in proportion to the number',
		flow: 'Width in proportion to the number',
		flowUnnumbered: 'Known destination, number not public'
	},
	unnamedDestinations: (count) =>
		count === 1 ? '1 country not named' : `${count} countries not named`,
	worldTotals: 'What the map cannot place',
	noWorldTotals: 'No total without a split for this number.',
	noValues: 'No number of this kind can be placed on the map.',

	close: 'Close',
	figures: 'Figures',
	claims: 'Who says so',
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
	noDate: 'no date',
	official: 'official source',
	press: 'press',
	hiddenEvent: 'This fact is not shown with the present choice.',
	countryEvents: 'For the whole country',
	localEvents: 'In its cities and regions',
	noFigureHere: (measure) => `${measure}: no public national figure found. Not zero.`,
	notInvolved: (operation) => `${operation}: country not involved.`,
	nothingHere: 'No fact in these data concerns this country.',
	places: (count) => `${count} places close together`,
	flowTo: (from, to) => `From ${from} to this country: ${to}`,

	source: 'Source',
	dataOf: (date) => `Data of ${date}`,
	fullMap: 'Full map, sources and data',
	download: 'Download the data',
	licence: 'Licence',
	imprint: 'About',
	contact: 'Contact',
	reply: 'Right of reply',
	boundaries: 'Boundaries: Natural Earth, corrected by us.',
	code: 'Code under the MIT licence.'
};

export default messages;
