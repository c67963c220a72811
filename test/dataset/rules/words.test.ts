// @vitest-environment node
import { describe } from 'vitest';
import { languages } from '../../../src/dataset/rules/languages';
import { plurals } from '../../../src/dataset/rules/plurals';
import { translations } from '../../../src/dataset/rules/translations';
import { encoding } from '../../../src/dataset/rules/encoding';
import { scripts } from '../../../src/dataset/rules/scripts';
import { titles } from '../../../src/dataset/rules/titles';
import { typography } from '../../../src/dataset/rules/typography';
import { characters } from '../../../src/dataset/rules/characters';
import {
	COUNTRIES,
	drop,
	INDEX,
	itReports,
	NORTH,
	PROCEEDINGS,
	put,
	SOURCES,
	VOCABULARY
} from '../../support/dataset';

const GHENT = 'features.ghent-inspection.properties';
/** A country by a code that stands for none. */
const UNKNOWN = { name: { fr: 'Nulle part', en: 'Nowhere' }, position: [0, 0], nameFrom: 3 };

const french = (text: string) => put(NORTH, `${GHENT}.title.fr`, text);
const english = (text: string) => put(NORTH, `${GHENT}.title.en`, text);

describe('addresses(content)', () => {
	itReports([
		[
			'a script as an address',
			put(SOURCES, 'H1.url', 'javascript:alert(1)'),
			'error  sources.json  H1.url: expected an http or https address, found "javascript:alert(1)"'
		],
		[
			'a file as an address',
			put(SOURCES, 'H1.url', 'file:///etc/passwd'),
			'error  sources.json  H1.url: expected an http or https address, found "file:///etc/passwd"'
		],
		[
			'data as an address',
			put(SOURCES, 'H1.url', 'data:text/html,x'),
			'error  sources.json  H1.url: expected an http or https address, found "data:text/html,x"'
		],
		[
			'an address with a space',
			put(SOURCES, 'H1.url', 'https://ports.example/a b'),
			'error  sources.json  H1.url: expected an http or https address, found "https://ports.example/a b"'
		],
		[
			'another scheme for the licence',
			put(INDEX, 'licence.url', 'ftp://ports.example/licence'),
			'error  index.json  licence.url: expected an http or https address, found "ftp://ports.example/licence"'
		]
	]);
});

describe('plurals(content)', () => {
	const ships = (forms: Record<string, string>) =>
		put(VOCABULARY, 'measures.ships.unit.en', { other: 'ships', ...forms });
	itReports(
		[
			[
				'the forms of another language',
				ships({ few: 'ships' }),
				'error  vocabulary.json  measures.ships.unit.en.one: is missing',
				'error  vocabulary.json  measures.ships.unit.en.few: is no form of the language'
			],
			[
				'what is no category of numbers',
				ships({ one: 'ship', several: 'ships' }),
				'error  vocabulary.json  measures.ships.unit.en.several: is no form of the language'
			],
			['nothing of one form for every number', ships({})],
			[
				'nothing of a language that has four, and none that it never takes',
				put(VOCABULARY, 'measures.ships.unit.pl', {
					one: 'statek',
					few: 'statki',
					many: 'statków',
					other: 'statku'
				})
			],
			[
				'nothing of a language of which nothing is known',
				put(VOCABULARY, 'measures.ships.unit.xx', { two: 'ships', other: 'ships' })
			]
		],
		{ rules: [plurals] }
	);
});

describe('languages(content)', () => {
	itReports(
		[
			[
				'a title that lacks English',
				drop(NORTH, `${GHENT}.title.en`),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: is missing'
			],
			[
				'a summary that lacks French',
				drop(NORTH, `${GHENT}.summary.fr`),
				'error  operations/north-pier.geojson  ghent-inspection  properties.summary.fr: is missing'
			],
			[
				'an authority that lacks English',
				drop(NORTH, `${GHENT}.figures.ships.claims.0.by.en`),
				'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.by.en: is missing'
			],
			[
				'a place name that lacks English',
				drop(NORTH, 'features.belgium-inspections.properties.place.name.en'),
				'error  operations/north-pier.geojson  belgium-inspections  properties.place.name.en: is missing'
			],
			[
				'a language that the title lacks',
				put(NORTH, `${GHENT}.title.de`, 'Schiffe'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.de: is not a language of the title in index.json'
			],
			[
				'a unit that lacks English',
				drop(VOCABULARY, 'measures.ships.unit.en'),
				'error  vocabulary.json  measures.ships.unit.en: is missing'
			],
			[
				'a label that lacks French',
				drop(VOCABULARY, 'statuses.appeal.label.fr'),
				'error  vocabulary.json  statuses.appeal.label.fr: is missing'
			],
			[
				'an answer that lacks English',
				drop(PROCEEDINGS, 'unnamed-shipowner.answer.en'),
				'error  proceedings.json  unnamed-shipowner.answer.en: is missing'
			],
			[
				'a country of which nobody knows the French name',
				[put(COUNTRIES, 'QQ', UNKNOWN), drop(COUNTRIES, 'QQ.name.fr')],
				'error  boundaries/countries.json  QQ.name.fr: is missing'
			],
			['nothing where CLDR names a country in French', drop(COUNTRIES, 'BE.name.fr')],
			['nothing where a country knows more languages', put(COUNTRIES, 'BE.name.de', 'Belgien')],
			[
				'a title without a language',
				put(INDEX, 'title', {}),
				'error  index.json  title: expected a text in at least one language'
			],
			[
				'a text of spaces',
				english('   '),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: is blank'
			]
		],
		{ rules: [languages] }
	);
});

describe('translations(content)', () => {
	const sentence = 'Fourteen ships were inspected in the port of Ghent.';
	itReports(
		[
			[
				'a summary that is not translated',
				[put(NORTH, `${GHENT}.summary.fr`, sentence), put(NORTH, `${GHENT}.summary.en`, sentence)],
				'error  operations/north-pier.geojson  ghent-inspection  properties.summary.en: is the same as in fr'
			],
			[
				'another long text that is not translated',
				[french(sentence), english(sentence)],
				'warning  operations/north-pier.geojson  ghent-inspection  properties.title.en: is the same as in fr'
			],
			['nothing for a name', [french('Rotterdam'), english('Rotterdam')]]
		],
		{ rules: [translations] }
	);
});

describe('typography(content)', () => {
	itReports(
		[
			[
				'a straight apostrophe in French',
				french("L'inspection"),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: has a straight apostrophe: expected ’, at "L\'inspection"'
			],
			[
				'a straight apostrophe in English',
				english("The port's ships"),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: has a straight apostrophe: expected ’, at "The port\'s ships"'
			],
			[
				'straight quotation marks',
				english('The "ships"'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: has a straight quotation mark, at "The \\"ships\\""'
			],
			[
				'guillemets without spaces',
				french('Les «navires» de Gand'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: lacks U+00A0 inside « », at "Les «navires» de"'
			],
			[
				'guillemets with ordinary spaces',
				french('Les « navires » de Gand'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: lacks U+00A0 inside « », at "Les « navires » "'
			],
			['nothing for guillemets as they should be', french('Les «\u00a0navires\u00a0» de Gand')],
			[
				'an ordinary space before a French colon',
				french('Gand : des navires'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: lacks U+00A0 before :, at "Gand : des navire"'
			],
			[
				'no space before a French colon',
				french('Gand: des navires'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: lacks U+00A0 before :, at "Gand: des navire"'
			],
			[
				'a narrow space before a French colon',
				french('Gand\u202f: des navires'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: lacks U+00A0 before :, at "Gand\u202f: des navire"'
			],
			['nothing for a time or an address', french('À 10:30, voir https://ports.example/?a=1;b')],
			[
				'an ordinary space before a French semicolon',
				french('Gand ; Anvers'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: lacks U+202F before ; ? or !, at "Gand ; Anvers"'
			],
			[
				'a wide space before a French question mark',
				french('Gand\u00a0?'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: lacks U+202F before ; ? or !, at "Gand\u00a0?"'
			],
			[
				'no space before a French exclamation mark',
				french('Gand!'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: lacks U+202F before ; ? or !, at "Gand!"'
			],
			[
				'an ordinary space before a currency',
				french('Gand\u202f; 365\u202f000 livres'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: lacks U+00A0 between a number and its unit, at "and\u202f; 365\u202f000 livres"'
			],
			[
				'an ordinary space between thousands',
				french('Gand, 365 000 navires'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: lacks U+202F between thousands, at "Gand, 365 000 navire"'
			],
			['nothing for marks in a row or in brackets', french('Gand\u202f?! (?)')],
			[
				'a space before an English colon',
				english('Ghent : ships'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: has a space before : ; ? or !, at "Ghent : ships"'
			],
			[
				'a narrow space before an English question mark',
				english('Ghent\u202f?'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: has a space before : ; ? or !, at "Ghent\u202f?"'
			],
			[
				'two spaces in a row',
				english('Ghent  ships'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: has two spaces in a row, at "Ghent  ships"'
			],
			[
				'a space at the end',
				english('Ghent '),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: starts or ends with a space, at "Ghent "'
			],
			[
				'a fault in a unit',
				put(VOCABULARY, 'measures.ships.unit.fr.other', "navires d'ici"),
				'error  vocabulary.json  measures.ships.unit.fr.other: has a straight apostrophe: expected ’, at "navires d\'ici"'
			],
			[
				'a fault in the corrections',
				(files) => ({
					...files,
					'corrections.json': JSON.stringify([
						{
							date: '2012-07-01',
							event: null,
							what: { fr: "L'un", en: 'One' },
							why: { fr: 'Erreur', en: 'Error' }
						}
					])
				}),
				'error  corrections.json  0.what.fr: has a straight apostrophe: expected ’, at "L\'un"'
			]
		],
		{ rules: [typography] }
	);
});

describe('titles(content)', () => {
	const long = 'Ships that were inspected in the port of Ghent in the spring of the year';
	itReports(
		[
			[
				'a title that is too long',
				english(long),
				`error  operations/north-pier.geojson  ghent-inspection  properties.title.en: has ${long.length} characters: at most 70`
			],
			['nothing for one of that length', english(long.slice(0, 70))],
			[
				'a title that another event has',
				[
					english('Fourteen ships'),
					put(NORTH, 'features.belgium-inspections.properties.title.en', 'Fourteen Ships')
				],
				'warning  operations/north-pier.geojson  belgium-inspections  properties.title.en: is also the title of ghent-inspection'
			]
		],
		{ rules: [titles] }
	);
});

describe('encoding(content)', () => {
	const wrong = (path: string, excerpt: string) =>
		`error  operations/north-pier.geojson  ghent-inspection  properties.${path}: was read in the wrong encoding at ${excerpt}: open its source as UTF-8`;
	itReports(
		[
			[
				'accents read as Windows-1252',
				french('DonnÃ©es de Gand'),
				wrong('title.fr', '"DonnÃ©es de "')
			],
			[
				'a no-break space read so',
				french('GandÂ\u00a0: navires'),
				wrong('title.fr', '"GandÂ\u00a0: navi"')
			],
			['an apostrophe read so', english('Ghentâ€™s ships'), wrong('title.en', '"Ghentâ€™s shi"')],
			['a dash read so', english('2010â€“2011'), wrong('title.en', '"2010â€“2011"')],
			[
				'a guillemet read so',
				french('Â«\u00a0Gand\u00a0Â»'),
				wrong('title.fr', '"Â«\u00a0Gand\u00a0"')
			],
			['a ligature read so', french('Le cÅ“ur de Gand'), wrong('title.fr', '"Le cÅ“ur de "')],
			['Serbian letters read so', english('BeliÄ‡ in Ghent'), wrong('title.en', '"BeliÄ‡ in Gh"')],
			['a byte-order mark read so', english('ï»¿Ships'), wrong('title.en', '"ï»¿Ships"')],
			[
				'a publisher read so',
				put(SOURCES, 'H1.publisher', 'LibÃ©ration'),
				'error  sources.json  H1.publisher: was read in the wrong encoding at "LibÃ©ration": open its source as UTF-8'
			],
			[
				'nothing for capitals before marks',
				french('«\u00a0CAFÉ\u00a0», À\u00a0Gand, «\u00a0PÂTÉ…\u00a0»')
			],
			[
				'nothing for other languages',
				put(SOURCES, 'H1.title', 'Straße, Århus, Šabac, España, ČSSR')
			]
		],
		{ rules: [encoding] }
	);
});

describe('scripts(content)', () => {
	itReports(
		[
			[
				'a Cyrillic letter in a Latin word',
				english('Shi\u0440s of Ghent'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: mixes scripts in "Shi\u0440s": U+0440 is not Latin'
			],
			[
				'a Greek capital at the start of one',
				put(SOURCES, 'H1.publisher', '\u0391\u0392C News'),
				'error  sources.json  H1.publisher: mixes scripts in "\u0391\u0392C": U+0391, U+0392 are not Latin'
			],
			['nothing for a title in Cyrillic', put(SOURCES, 'H1.title', 'Бродови у луци Ghent')]
		],
		{ rules: [scripts] }
	);
});

describe('characters(content)', () => {
	itReports(
		[
			[
				'a tag',
				english('Ships <b>inspected</b>'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds HTML: "<b>"'
			],
			[
				'a closing tag in a source',
				put(SOURCES, 'H1.publisher', 'Bulletin</script>'),
				'error  sources.json  H1.publisher: holds HTML: "</script>"'
			],
			[
				'a tag with a space',
				english('Ships < img src=x> inspected'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds HTML: "< img src=x>"'
			],
			[
				'a comment',
				english('Ships <!-- inspected'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds HTML: "<!-- inspected"'
			],
			['nothing for a comparison', english('Ships < 3 and > 1')],
			[
				'an entity',
				put(SOURCES, 'H1.title', 'Ships &amp; ports'),
				'error  sources.json  H1.title: holds an HTML entity: "&amp;"'
			],
			[
				'a numbered entity',
				put(SOURCES, 'H1.title', 'Ships &#x26; quays'),
				'error  sources.json  H1.title: holds an HTML entity: "&#x26;"'
			],
			[
				'a line break',
				english('Ships\ninspected'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds a control character: "\\n"'
			],
			[
				'a bell',
				put(SOURCES, 'H1.title', 'Ships\u0007'),
				'error  sources.json  H1.title: holds a control character: "\\u0007"'
			],
			[
				'a right-to-left override',
				english('Ships \u202einspected'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds an invisible character: "\\u202e"'
			],
			[
				'a bidirectional isolate',
				english('Ships \u2066inspected'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds an invisible character: "\\u2066"'
			],
			[
				'a zero-width space',
				english('Ships\u200binspected'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds an invisible character: "\\u200b"'
			],
			[
				'a byte order mark',
				english('\ufeffShips'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds an invisible character: "\\ufeff"'
			],
			[
				'a soft hyphen',
				english('Ships in\u00adspected'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds an invisible character: "\\u00ad"'
			],
			[
				'half a character',
				english('Ships \ud83d'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds a broken character: "\\ud83d"'
			],
			[
				'a replacement character',
				english('Ships \ufffd'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.en: holds a broken character: "�"'
			],
			[
				'accents apart from their letters',
				french('E\u0301tat des navires'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.title.fr: has accents apart from their letters: expected Unicode form NFC'
			]
		],
		{ rules: [characters] }
	);
});
