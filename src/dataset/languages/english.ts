import type { Language } from './language';

export const ENGLISH: Language = {
	numbers: {
		group: ',',
		decimal: '.',
		words: {
			two: 2,
			three: 3,
			four: 4,
			five: 5,
			six: 6,
			seven: 7,
			eight: 8,
			nine: 9,
			ten: 10,
			eleven: 11,
			twelve: 12,
			thirteen: 13,
			fourteen: 14,
			fifteen: 15,
			sixteen: 16,
			seventeen: 17,
			eighteen: 18,
			nineteen: 19,
			twenty: 20,
			thirty: 30,
			forty: 40,
			fifty: 50,
			sixty: 60,
			seventy: 70,
			eighty: 80,
			ninety: 90
		},
		tail: { pattern: '(?<=ty)-one', values: { one: 1 } },
		scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 },
		one: ['a', 'one'],
		half: 'half',
		round: { 'a dozen': 12 },
		perhaps: { both: 2 },
		ordinals: ['st', 'nd', 'rd', 'th', 's'],
		shares: [
			[
				'(?<!(?:first|second|a) )half(?!-| (?:an? )?(?:million|billion|hundred|thousand|dozen))',
				50
			],
			['two[ -]thirds', 66.7],
			['(?:a|one)[ -]third(?= of)', 33.3],
			['three[ -]quarters', 75],
			['(?:a|one)[ -]quarter(?= of)', 25],
			['(?:a|one)[ -]fifth(?= of)', 20],
			['(?:a|one)[ -]tenth(?= of)', 10]
		],
		joints: ['to', 'and', 'or', 'then']
	},
	months: [
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
	],
	dayJoints: ['and', 'or', 'then', 'to', 'the'],
	durations: {
		days: ['day', 'days'],
		weeks: ['week', 'weeks'],
		months: ['month', 'months'],
		years: ['year', 'years']
	},
	weights: { tonne: 1000, tonnes: 1000, t: 1000 },
	recorded: ['count', 'counts', 'numbers', 'figures', 'things', 'units', 'texts', 'readings'],
	hedges: {
		about: { before: ['about', 'around', 'some', 'roughly', 'approximately'], after: ['or so'] },
		'more than': { before: ['more than', 'in excess of', 'upwards of'] },
		'at least': {
			before: ['at least', 'no fewer than', 'no less than'],
			after: ['at least', 'or more']
		},
		nearly: { before: ['nearly', 'almost', 'close to'] },
		'at most': {
			before: ['at most', 'up to', 'less than', 'fewer than', 'under'],
			after: ['at most']
		}
	},
	reserves: {
		'according to': /(?<!\p{L})(according to|citing|calls? it|on (the|whose) word)(?!\p{L})/iu,
		presumed: /(?<!\p{L})(presum|alleged|suspect)/iu
	},
	attribution:
		/(?<!\p{L})(says?|said|describ|holds?|announc|stat(?:es?|ed)|sp[eo]ak|attribut|call|nam(?:es?|ed)|refus|a phrase of|the words of)/iu,
	own: [
		'the',
		'of',
		'and',
		'in',
		'to',
		'is',
		'are',
		'by',
		'for',
		'with',
		'that',
		'this',
		'which',
		'who',
		'not',
		'from',
		'their',
		'was',
		'were',
		'has',
		'had',
		'it',
		'his'
	],
	presumption: /presumed innocent/iu,
	presumptionElse:
		/presumption of innocence|innocent (until|unless)|(deemed|presumed to be) innocent/iu,
	pronouns: ['he', 'she', 'it', 'they', 'these', 'those'],
	substitutes: ['the latter', 'the former', 'the two'],
	quantifiers: ['all', 'both', 'each'],
	typography: [{ pattern: /[ \u00a0\u202f][:;?!]/, message: 'has a space before : ; ? or !' }]
};
