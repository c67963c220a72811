// @vitest-environment node
import { describe } from 'vitest';
import { digits } from '../../../src/dataset/rules/digits';
import { exactness } from '../../../src/dataset/rules/exactness';
import { hedges } from '../../../src/dataset/rules/hedges';
import { numbers } from '../../../src/dataset/rules/numbers';
import { otherNumbers } from '../../../src/dataset/rules/otherNumbers';
import { sameNumbers } from '../../../src/dataset/rules/sameNumbers';
import {
	type Case,
	type Change,
	itReports,
	type Json,
	NORTH,
	PROCEEDINGS,
	put,
	rewrite,
	SOURCES,
	STORY_FILE,
	TOLD
} from '../../support/dataset';

const GHENT = 'features.ghent-inspection.properties';
const REPORT = 'features.ports-report.properties';
const SOMEWHERE = 'is no value of a claim, no date, and not in otherNumbers';

const at = (event: string, path: string, message: string) =>
	`error  operations/north-pier.geojson  ${event}  ${path}: ${message}`;
const ghent = (path: string, message: string) =>
	at('ghent-inspection', `properties.${path}`, message);
const report = (path: string, message: string) =>
	at('ports-report', `properties.otherNumbers.${path}`, message);

function summary(fr: string, en: string): Change[] {
	return [put(NORTH, `${GHENT}.summary.fr`, fr), put(NORTH, `${GHENT}.summary.en`, en)];
}

function others(...list: Json[]): Change {
	return put(NORTH, `${REPORT}.otherNumbers`, list);
}

describe('numbers(content)', () => {
	itReports(
		[
			[
				'a number that no claim holds, in digits and in words',
				summary('41 navires et deux quais.', '14 ships and two quays.'),
				ghent('summary.fr', `"41" ${SOMEWHERE}`),
				ghent('summary.fr', `"deux" ${SOMEWHERE}`),
				ghent('summary.en', `"two" ${SOMEWHERE}`)
			],
			[
				'a value that was typed wrong beside its text',
				put(NORTH, `${GHENT}.figures.ships.claims.0.value`, 41),
				ghent('title.fr', `"Quatorze" ${SOMEWHERE}`),
				ghent('title.en', `"Fourteen" ${SOMEWHERE}`),
				ghent('summary.fr', `"quatorze" ${SOMEWHERE}`),
				ghent('summary.en', `"fourteen" ${SOMEWHERE}`)
			],
			[
				'a weight in another unit than its claim',
				[
					put(NORTH, `${GHENT}.figures.ships.claims.0.value`, 14.5),
					...summary('14,5 tonnes.', '14.5 tonnes.'),
					put(NORTH, `${GHENT}.title`, { fr: 'Gand', en: 'Ghent' })
				],
				ghent('summary.fr', `"14,5" ${SOMEWHERE}`),
				ghent('summary.en', `"14.5" ${SOMEWHERE}`)
			],
			[
				'a longer time than the event took',
				summary('Quatorze navires en six semaines.', 'Fourteen ships in six weeks.'),
				ghent('summary.fr', `"six" ${SOMEWHERE}`),
				ghent('summary.en', `"six" ${SOMEWHERE}`)
			],
			[
				'a number that is listed and not said',
				put(NORTH, `${GHENT}.otherNumbers`, [{ number: 9, sources: ['H1'] }]),
				ghent('otherNumbers.0', '9 is in no text')
			],
			[
				'nothing for dates, days and years',
				summary(
					'Le 15 mars 2010, puis les 1er et 2 avril.',
					'On 15 March 2010, then on 1 and 2 April.'
				)
			],
			[
				'nothing for a value rounded to what is written',
				[
					put(NORTH, `${GHENT}.figures.ships.claims.0.value`, 76_914_575),
					...summary('76,9 millions.', '76.9 million.'),
					put(NORTH, `${GHENT}.title`, { fr: 'Gand', en: 'Ghent' })
				]
			],
			[
				'nothing for the name of a publisher',
				[
					put(SOURCES, 'H1.publisher', 'Europe 1 (radio)'),
					...summary('Quatorze navires, selon Europe 1.', 'Fourteen ships, according to Europe 1.')
				]
			],
			[
				'accounts, which are too many to be the record’s own',
				summary('Quatorze navires et 41 comptes.', 'Fourteen ships and 41 counts.'),
				ghent('summary.fr', `"41" ${SOMEWHERE}`),
				ghent('summary.en', `"41" ${SOMEWHERE}`)
			],
			[
				'a count that looks like a year',
				summary('En 2010, 1950 navires.', 'In 2010, 1950 ships.'),
				ghent('summary.fr', `"1950" ${SOMEWHERE}`),
				ghent('summary.en', `"1950" ${SOMEWHERE}`)
			],
			[
				'a number in a label, a reason and an author',
				[
					put(NORTH, `${GHENT}.figures.ships.label`, { fr: '41 quais', en: '41 quays' }),
					put(NORTH, `${GHENT}.figures.ships.claims.0.by.fr`, 'les 42 pilotes'),
					put(NORTH, `${GHENT}.figures.ships.claims.0.by.en`, 'the 42 pilots')
				],
				ghent('figures.0.label.fr', `"41" ${SOMEWHERE}`),
				ghent('figures.0.label.en', `"41" ${SOMEWHERE}`),
				ghent('figures.0.claims.0.by.fr', `"42" ${SOMEWHERE}`),
				ghent('figures.0.claims.0.by.en', `"42" ${SOMEWHERE}`)
			],
			[
				'a number of a party that no event of it says',
				[
					put(PROCEEDINGS, 'unnamed-shipowner.party', { fr: '41 armateurs', en: '41 shipowners' }),
					put(PROCEEDINGS, 'unnamed-shipowner.answer', {
						fr: 'Rien en 2012.',
						en: 'Nothing in 2012.'
					})
				],
				'error  proceedings.json  unnamed-shipowner.party.fr: "41" is in no event of it, and no date',
				'error  proceedings.json  unnamed-shipowner.party.en: "41" is in no event of it, and no date'
			],
			[
				'a number of an operation that no event of it says',
				put(NORTH, 'operation.summary', { fr: 'Il y a 41 quais.', en: 'There are 41 quays.' }),
				'error  operations/north-pier.geojson  operation.summary.fr: "41" is in no event of it, and no date',
				'error  operations/north-pier.geojson  operation.summary.en: "41" is in no event of it, and no date'
			],
			[
				'a part in words that nothing works out',
				summary('Quatorze navires, un tiers des 14.', 'Fourteen ships, a third of the 14.'),
				ghent('summary.fr', '"un tiers" is worked out by no entry of otherNumbers'),
				ghent('summary.en', '"a third" is worked out by no entry of otherNumbers')
			],
			[
				'one that says more than is worked out',
				[
					...summary('Plus de la moitié des 14.', 'More than half of the 14.'),
					put(NORTH, `${GHENT}.title`, { fr: 'Gand', en: 'Ghent' }),
					put(NORTH, `${GHENT}.otherNumbers`, [{ number: 48, from: ['a/b', 'c/d'] }])
				],
				ghent('summary.fr', '"la moitié" is worked out by no entry of otherNumbers'),
				ghent('summary.en', '"half" is worked out by no entry of otherNumbers'),
				ghent('otherNumbers.0', '48 is in no text')
			],
			[
				'nothing where it is worked out',
				[
					...summary('Plus de la moitié des 14.', 'More than half of the 14.'),
					put(NORTH, `${GHENT}.otherNumbers`, [{ number: 54.8, from: ['a/b', 'c/d'] }])
				]
			],
			[
				'nothing where the publishers, whose names hold numbers, cannot be read',
				[...summary('41 navires.', '41 ships.'), rewrite(SOURCES, () => '{')],
				'error  sources.json  is not JSON: expected a key in quotation marks or } at line 1, column 2, found the end of the file'
			],
			[
				'nothing for what the record itself counts',
				summary('Quatorze navires en deux comptes.', 'Fourteen ships in two separate counts.')
			]
		],
		{ rules: [numbers] }
	);
});

describe('digits(content)', () => {
	const ghentSays = (fr: string, en: string) => [
		ghent(
			'summary.fr',
			`${JSON.stringify(fr)} is a number that cannot be checked: write it as 48, 48 kg or 20–30`
		),
		ghent(
			'summary.en',
			`${JSON.stringify(en)} is a number that cannot be checked: write it as 48, 48 kg or 20–30`
		)
	];
	itReports(
		[
			...['48kg', '20-30', '1/3', '½', '４８', 'x48', '48k', '$48m'].map((written): Case => [
				`what no rule can read: ${written}`,
				summary(`Il y en a ${written}.`, `There are ${written} of them.`),
				...ghentSays(written, written)
			]),
			[
				'it in a chapter, a party and a correction, too',
				[
					put(STORY_FILE, 'chapters.0.title', { fr: 'Les 48kg', en: 'The 48kg' }),
					put(PROCEEDINGS, 'unnamed-shipowner.party', {
						fr: '20-30 armateurs',
						en: '20–30 shipowners'
					})
				],
				'error  proceedings.json  unnamed-shipowner.party.fr: "20-30" is a number that cannot be checked: write it as 48, 48 kg or 20–30',
				'error  story.json  chapters.0.title.fr: "48kg" is a number that cannot be checked: write it as 48, 48 kg or 20–30',
				'error  story.json  chapters.0.title.en: "48kg" is a number that cannot be checked: write it as 48, 48 kg or 20–30'
			],
			[
				'nothing for names and numbers as they should be',
				summary(
					'Le C3N, l’affaire C-670/22, 26Lemont, l’article 706-102-1, à la mi-2010\u202f: 14 m² et 20–30 kg.',
					'The C3N, case C-670/22, 26Lemont, article 706-102-1, in mid-2010: 14 m² and 20–30 kg.'
				)
			]
		],
		{ story: TOLD, rules: [digits] }
	);
});

describe('otherNumbers(content)', () => {
	const figures = ['belgium-inspections/ships', 'netherlands-inspections/ships'];
	itReports(
		[
			[
				'a source that the event does not cite',
				others({ number: 200, sources: ['P1'] }),
				report('0', 'P1 is not among the event’s sources')
			],
			[
				'a figure that does not exist',
				others({ number: 40, figure: 'belgium-inspections/boats' }),
				report('0', 'no figure is belgium-inspections/boats')
			],
			[
				'a figure that holds another value',
				others({ number: 41, figure: 'belgium-inspections/ships' }),
				report('0', '41 is no value of belgium-inspections/ships')
			],
			[
				'a part that the others do not leave of the first',
				others({ number: 55, from: ['ports-report/ships', ...figures] }),
				report('0', '55 is neither the sum of one value of each figure nor a percentage')
			],
			[
				'nothing for what the others leave of the first, in percent',
				others({ number: 20, from: ['ports-report/ships', ...figures] })
			],
			[
				'a number that cannot be worked out',
				others({ number: 123, from: figures }),
				report('0', '123 is neither the sum of one value of each figure nor a percentage')
			],
			['nothing for a sum', others({ number: 110, from: figures })],
			['nothing for a percentage', others({ number: 57.1, from: figures })],
			[
				'no place where it can be read',
				others({ number: 40 }),
				report('0', 'expected one of sources, figure and from, found 0')
			],
			[
				'two places where it can be read',
				others({ number: 40, figure: 'belgium-inspections/ships', sources: ['H1'] }),
				report('0', 'expected one of sources, figure and from, found 2')
			],
			[
				'nothing again where the figure has another shape',
				[
					others({ number: 40, figure: 'belgium-inspections/ships' }),
					put(NORTH, 'features.belgium-inspections.properties.figures.ships.claims', [])
				],
				at(
					'belgium-inspections',
					'properties.figures.0.claims',
					'expected at least one claim, found a list of 0'
				)
			]
		],
		{ rules: [otherNumbers] }
	);
});

describe('sameNumbers(content)', () => {
	itReports(
		[
			[
				'a number that differs',
				summary('899 navires.', '989 ships.'),
				ghent('summary.en', 'lacks 899, which fr says'),
				ghent('summary.en', 'says 989, which fr does not')
			],
			[
				'a year that differs',
				summary('En mars 2010.', 'In March 2011.'),
				ghent('summary.en', 'lacks 2010, which fr says'),
				ghent('summary.en', 'says 2011, which fr does not')
			],
			[
				'a day and a month that differ',
				summary('Le 15 mars.', 'On 16 May.'),
				ghent('summary.en', 'lacks 15, month 3, which fr says'),
				ghent('summary.en', 'says 16, month 5, which fr does not')
			],
			[
				'a scale that was translated wrong',
				summary('Un milliard.', 'A million.'),
				ghent('summary.en', 'lacks 1000000000, which fr says'),
				ghent('summary.en', 'says 1000000, which fr does not')
			],
			[
				'a number that one language lacks, in any text',
				put(NORTH, `${GHENT}.place.name`, { fr: 'Quai 4, à Gand', en: 'A quay in Ghent' }),
				ghent('place.name.en', 'lacks 4, which fr says')
			],
			[
				'an article of law that differs',
				summary('L’article 706-102-1.', 'Article 706-102-2.'),
				ghent('summary.en', 'lacks 706-102-1, which fr says'),
				ghent('summary.en', 'says 706-102-2, which fr does not')
			],
			['nothing where words and digits say the same', summary('14 navires.', 'Fourteen ships.')],
			['nothing where both may be two', summary('Les deux quais.', 'Both quays.')]
		],
		{ rules: [sameNumbers] }
	);
});

describe('exactness(content)', () => {
	const CLAIM = `${GHENT}.figures.ships.claims.0`;
	const TITLE = put(NORTH, `${GHENT}.title`, { fr: 'Gand', en: 'Ghent' });
	const says = (code: string, message: string) => ghent(`summary.${code}`, `says ${message}`);
	itReports(
		[
			[
				'a bound that both languages have lost',
				[TITLE, ...summary('14 navires.', '14 ships.'), put(NORTH, `${CLAIM}.bound`, 'more-than')],
				says('fr', 'exactly 14, which its claim gives as more-than'),
				says('en', 'exactly 14, which its claim gives as more-than')
			],
			[
				'one that they have added',
				[TITLE, ...summary('Environ 14 navires.', 'About 14 ships.')],
				says('fr', 'about 14, which its claim gives as exact'),
				says('en', 'about 14, which its claim gives as exact')
			],
			[
				'nothing where it is said',
				[
					TITLE,
					...summary('Plus de 14 navires.', 'More than 14 ships.'),
					put(NORTH, `${CLAIM}.bound`, 'more-than')
				]
			],
			[
				'nothing of a duration, or in a note',
				[
					TITLE,
					...summary('Environ 14 jours.', 'About 14 days.'),
					put(NORTH, `${GHENT}.note`, { fr: 'Environ 14.', en: 'About 14.' })
				]
			]
		],
		{ rules: [exactness] }
	);
});

describe('hedges(content)', () => {
	itReports(
		[
			[
				'a bound that is lost',
				summary('Plus de 14 navires.', '14 ships.'),
				ghent('summary.en', 'says nothing where fr says “more than 14”')
			],
			[
				'a bound that is another',
				summary('Près de 14 navires.', 'About 14 ships.'),
				ghent('summary.en', 'says “about 14” where fr says “nearly 14”')
			],
			[
				'a bound behind the number that is lost',
				summary('14 navires au moins.', '14 ships.'),
				ghent('summary.en', 'says nothing where fr says “at least 14”')
			],
			[
				'an attribution that is lost',
				summary('Quatorze navires, selon le port.', 'Fourteen ships.'),
				ghent('summary.en', 'says nothing where fr says “according to”')
			],
			[
				'a presumption that is lost',
				summary('Le chef présumé est arrêté.', 'The leader is arrested.'),
				ghent('summary.en', 'says nothing where fr says “presumed”')
			],
			['nothing for a round number', summary('Une soixantaine de navires.', 'About sixty ships.')],
			['nothing for a place', summary('Près de Gand, 14 navires.', 'Near Ghent, 14 ships.')],
			['nothing before a date', summary('Jusqu’en 2011.', 'Up to 2011.')]
		],
		{ rules: [hedges] }
	);
});
