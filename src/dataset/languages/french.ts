import type { Language } from './language';

export const FRENCH: Language = {
	numbers: {
		group: '\u00a0\u202f',
		decimal: ',',
		words: {
			deux: 2,
			trois: 3,
			quatre: 4,
			cinq: 5,
			six: 6,
			sept: 7,
			huit: 8,
			neuf: 9,
			dix: 10,
			onze: 11,
			douze: 12,
			treize: 13,
			quatorze: 14,
			quinze: 15,
			seize: 16,
			vingt: 20,
			trente: 30,
			quarante: 40,
			cinquante: 50,
			soixante: 60,
			'quatre-vingt': 80,
			'quatre-vingts': 80,
			cent: 100,
			mille: 1000
		},
		tail: {
			pattern: '(?<=(?:vingt|trente|quarante|cinquante|soixante))[ -]et[ -](?:une?|onze)',
			values: { un: 1, une: 1, onze: 11 }
		},
		scales: { cent: 100, mille: 1e3, millier: 1e3, million: 1e6, milliard: 1e9 },
		one: ['un', 'une'],
		half: 'demi',
		round: {
			dizaine: 10,
			douzaine: 12,
			quinzaine: 15,
			vingtaine: 20,
			trentaine: 30,
			quarantaine: 40,
			cinquantaine: 50,
			soixantaine: 60,
			centaine: 100
		},
		perhaps: {},
		ordinals: ['er', 're', 'e'],
		shares: [
			['(?<!(?:première|seconde|deuxième) )(?:la )?moitié', 50],
			['deux tiers', 66.7],
			['(?:un|le) tiers(?= d)', 33.3],
			['trois quarts', 75],
			['(?:un|le) quart(?= d)', 25],
			['(?:un|le) cinquième(?= d)', 20],
			['(?:un|le) dixième(?= d)', 10]
		],
		joints: ['à', 'et', 'ou', 'puis']
	},
	months: [
		'janvier',
		'février',
		'mars',
		'avril',
		'mai',
		'juin',
		'juillet',
		'août',
		'septembre',
		'octobre',
		'novembre',
		'décembre'
	],
	dayJoints: ['et', 'ou', 'puis', 'au', 'le'],
	durations: {
		days: ['jour', 'jours'],
		weeks: ['semaine', 'semaines'],
		months: ['mois'],
		years: ['an', 'ans', 'année', 'années']
	},
	weights: { tonne: 1000, tonnes: 1000, t: 1000 },
	recorded: ['compte', 'comptes', 'nombres', 'chiffres', 'objets', 'unités', 'textes', 'lectures'],
	hedges: {
		about: {
			before: ['environ', 'quelque', 'autour de', 'à peu près', 'approximativement'],
			after: ['environ']
		},
		'more than': { before: ['plus de', 'plus d’', 'au-delà de'] },
		'at least': { before: ['au moins', 'pas moins de'], after: ['au moins', 'ou plus'] },
		nearly: { before: ['près de', 'près d’', 'presque'] },
		'at most': { before: ['au plus', 'jusqu’à', 'moins de', 'moins d’'], after: ['au plus'] }
	},
	reserves: {
		'according to': /(?<!\p{L})(selon|d’après)(?!\p{L})/iu,
		presumed: /(?<!\p{L})(présum|soupçonn|suspect|formellement mise?s? en cause)/iu
	},
	attribution:
		/(?<!\p{L})(dit|disent|décri|disait|annonc|affirm|évoqu|attribu|parle|appel|nomm|refus|juge qu|un mot d|les mots d)/iu,
	own: [
		'le',
		'la',
		'les',
		'des',
		'du',
		'une',
		'et',
		'est',
		'sont',
		'dans',
		'par',
		'pour',
		'avec',
		'aux',
		'au',
		'cette',
		'ce',
		'qui',
		'que',
		'ne',
		'pas',
		'il',
		'elle',
		'leur'
	],
	presumption: /présumée?s? innocente?s?/iu,
	presumptionElse: /présomption d’innocence|innocente?s? jusqu’à|réputée?s? innocente?s?/iu,
	pronouns: [
		'il',
		'elle',
		'ils',
		'elles',
		'celui-ci',
		'celle-ci',
		'ceux-ci',
		'celles-ci',
		'ce dernier',
		'cette dernière',
		'ces derniers',
		'ces dernières',
		'l’un et l’autre',
		'l’une et l’autre'
	],
	substitutes: ['les deux', 'les intéressés', 'les intéressées'],
	quantifiers: ['tous', 'toutes', 'chacun', 'chacune'],
	typography: [
		{ pattern: /«(?!\u00a0)|(?<!\u00a0)»/, message: 'lacks U+00A0 inside « »' },
		{ pattern: /(?<!\u00a0):(?<!\d:(?=\d))/, message: 'lacks U+00A0 before :' },
		{ pattern: /(?<![\u202f(?!])[;?!]/, message: 'lacks U+202F before ; ? or !' },
		{
			pattern:
				/\d (?=(?:millions?|milliards?|euros?|dollars?|livres?|tonnes?|kg|km|[%€$£])(?!\p{L}))/u,
			message: 'lacks U+00A0 between a number and its unit'
		},
		{ pattern: /\d (?=\d{3}(?!\d))/, message: 'lacks U+202F between thousands' }
	]
};
