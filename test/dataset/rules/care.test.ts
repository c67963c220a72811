// @vitest-environment node
import { describe } from 'vitest';
import { attributions } from '../../../src/dataset/rules/attributions';
import { fewDays } from '../../../src/dataset/rules/fewDays';
import { ownLanguage } from '../../../src/dataset/rules/ownLanguage';
import { press } from '../../../src/dataset/rules/press';
import { quotations } from '../../../src/dataset/rules/quotations';
import { presumption } from '../../../src/dataset/rules/presumption';
import { withheld } from '../../../src/dataset/rules/withheld';
import {
	type Change,
	drop,
	itReports,
	NORTH,
	put,
	SOURCES,
	VOCABULARY
} from '../../support/dataset';

const GHENT = 'features.ghent-inspection.properties';
const BELGIUM = 'features.belgium-inspections.properties.figures.ships';

const ghent = (path: string, message: string) =>
	`error  operations/north-pier.geojson  ghent-inspection  properties.${path}: ${message}`;

function summary(fr: string, en: string): Change[] {
	return [put(NORTH, `${GHENT}.summary.fr`, fr), put(NORTH, `${GHENT}.summary.en`, en)];
}

describe('fewDays(content)', () => {
	const REASON = { fr: 'c’est le compte du pays', en: 'it is the country’s count' };
	const national = put(NORTH, `${GHENT}.figures.ships.scope`, 'national');
	const day = put(NORTH, `${GHENT}.date`, { start: '2010-03-15' });
	itReports(
		[
			[
				'a national figure of one day',
				[national, day],
				ghent(
					'figures.0.scope',
					'is national in an event of one day: say why in nationalBecause, or part'
				)
			],
			[
				'one that starts and ends on the same day',
				[national, put(NORTH, `${GHENT}.date.end`, '2010-03-15')],
				ghent(
					'figures.0.scope',
					'is national in an event of one day: say why in nationalBecause, or part'
				)
			],
			[
				'a national figure of a case',
				[
					national,
					put(VOCABULARY, 'kinds.inspection.case', true),
					drop(NORTH, 'features.belgium-inspections')
				],
				ghent(
					'figures.0.scope',
					'is national in an event of kind inspection: say why in nationalBecause, or part'
				)
			],
			[
				'nothing where the figure says why',
				[national, day, put(NORTH, `${GHENT}.figures.ships.nationalBecause`, REASON)]
			],
			[
				'one of a few days',
				[national, put(NORTH, `${GHENT}.date.end`, '2010-03-17')],
				ghent(
					'figures.0.scope',
					'is national in an event of 3 days: say why in nationalBecause, or part'
				)
			],
			['nothing for a month', [national, put(NORTH, `${GHENT}.date`, { start: '2010-03' })]],
			['nothing for a part', day]
		],
		{ rules: [fewDays] }
	);
});

describe('press(content)', () => {
	const CLAIM = `${BELGIUM}.claims.2`;
	const claim = (message: string) =>
		`error  operations/north-pier.geojson  belgium-inspections  properties.figures.0.claims.2.press: ${message}`;
	itReports(
		[
			[
				'a press author beside an official source',
				put(NORTH, `${CLAIM}.sources`, ['P1', 'H1']),
				claim('is true, but H1 is an official source: name who says so')
			],
			[
				'an author of the press that does not say so',
				drop(NORTH, `${CLAIM}.press`),
				claim('is missing: The Quay Gazette is of the press, so true, or false where it is more')
			],
			['nothing where it speaks as more', put(NORTH, `${CLAIM}.press`, false)],
			[
				'nothing for an authority that the press quotes',
				[
					drop(NORTH, `${CLAIM}.press`),
					put(NORTH, `${CLAIM}.by`, {
						fr: 'port, cité par The Quay Gazette',
						en: 'port, quoted by The Quay Gazette'
					})
				]
			]
		],
		{ rules: [press] }
	);
});

describe('attributions(content)', () => {
	itReports(
		[
			[
				'an expression in the record’s own name',
				summary('Gand, port de tous les trafics.', 'Ghent, port of all traffic.'),
				ghent('summary.fr', '"port de tous les trafics" needs an attribution in its sentence'),
				ghent('summary.en', '"port of all traffic" needs an attribution in its sentence')
			],
			[
				'an attribution in another sentence',
				summary(
					'Selon le port, rien. Port de tous les trafics.',
					'According to the port, nothing.'
				),
				ghent('summary.fr', '"Port de tous les trafics" needs an attribution in its sentence')
			],
			[
				'nothing where the sentence says whose words they are',
				summary(
					'Gand, «\u00a0port de tous les trafics\u00a0» selon un journal.',
					'Ghent, which a newspaper calls the “port of all traffic”.'
				)
			]
		],
		{ rules: [attributions] }
	);
});

describe('quotations(content)', () => {
	const fault = (words: string) => `"${words}" needs quotation marks around it`;
	itReports(
		[
			[
				'words that are not ours without quotation marks',
				summary(
					'Selon un journal, Gand, port de tous les trafics.',
					'Ghent, which a newspaper calls the port of all traffic.'
				),
				ghent('summary.fr', fault('port de tous les trafics')),
				ghent('summary.en', fault('port of all traffic'))
			],
			[
				'the same in capitals, after other words that are quoted',
				summary('Le «\u00a0quai\u00a0» du Port de tous les trafics.', 'The “quay”.'),
				ghent('summary.fr', fault('Port de tous les trafics'))
			],
			[
				'nothing for a sentence that is quoted as a whole',
				summary(
					'Un journal écrit\u00a0: «\u00a0Voici le port de tous les trafics.\u00a0»',
					'A newspaper writes: “This is the port of all traffic.”'
				)
			],
			[
				'nothing for a longer word',
				summary('Aéroport de tous les trafics.', 'Airport of all traffic.')
			]
		],
		{ rules: [quotations] }
	);
});

describe('presumption(content)', () => {
	itReports(
		[
			[
				'a pronoun that may be the sum before it',
				summary(
					'Les inspecteurs saisissent une somme. Elle est présumée innocente.',
					'Inspectors seize a sum. It is presumed innocent.'
				),
				ghent('summary.fr', '"Elle" is presumed innocent: name the people'),
				ghent('summary.en', '"It" is presumed innocent: name the people')
			],
			[
				'words that stand for people as a pronoun does',
				summary(
					'Deux pilotes sont entendus. Les deux sont présumés innocents.',
					'Two pilots are heard. The latter are presumed innocent.'
				),
				ghent('summary.fr', '"Les deux" is presumed innocent: name the people'),
				ghent('summary.en', '"The latter" is presumed innocent: name the people')
			],
			[
				'nothing where a noun follows them',
				summary(
					'Les deux pilotes entendus sont présumés innocents.',
					'The former pilot is presumed innocent.'
				)
			],
			[
				'another way to say it',
				summary(
					'Elles bénéficient de la présomption d’innocence.',
					'The people are innocent until proven guilty.'
				),
				ghent(
					'summary.fr',
					'says "présomption d’innocence": say by name of the people that they are presumed innocent'
				),
				ghent(
					'summary.en',
					'says "innocent until": say by name of the people that they are presumed innocent'
				)
			],
			[
				'a pronoun further back in the clause',
				summary(
					'Gand\u202f; elles nient et sont présumées innocentes.',
					'Of ten, all are presumed innocent.'
				),
				ghent('summary.fr', '"elles" is presumed innocent: name the people')
			],
			[
				'everyone, without saying of whom',
				summary('Tous sont présumés innocents.', 'All are presumed innocent.'),
				ghent('summary.fr', '"Tous" is presumed innocent: name the people'),
				ghent('summary.en', '"All" is presumed innocent: name the people')
			],
			[
				'nothing where the people are named',
				summary(
					'Les personnes arrêtées, toutes inculpées, sont présumées innocentes.',
					'The people arrested, all of them charged, are presumed innocent.'
				)
			]
		],
		{ rules: [presumption] }
	);
});

describe('ownLanguage(content)', () => {
	itReports(
		[
			[
				'texts that were exchanged',
				summary('Over three weeks, inspectors board the ships.', 'Des inspecteurs montent à bord.'),
				ghent('summary.fr', 'is written in en: were the texts exchanged?'),
				ghent('summary.en', 'is written in fr: were the texts exchanged?')
			],
			[
				'a title in the other language',
				put(NORTH, `${GHENT}.title.en`, 'Navires à bord des quais'),
				ghent('title.en', 'is written in fr: were the texts exchanged?')
			],
			[
				'a text without any such word, in those that the story says in the other language',
				put(NORTH, `${GHENT}.title`, { fr: 'Ghent ships, all ships inspected', en: 'Ghent' }),
				ghent('title.fr', 'is written in en: were the texts exchanged?')
			],
			['nothing for a foreign name', put(NORTH, `${BELGIUM}.claims.0.by.en`, 'Les Jours')],
			[
				'nothing for a language that no table knows',
				put(NORTH, `${GHENT}.summary.de`, 'Der Hafen von Gent')
			]
		],
		{ rules: [ownLanguage] }
	);
});

describe('withheld(content)', () => {
	const slug = 'https://quay-gazette.example/2012/02/shipowner-fined-in-rotterdam';
	itReports(
		[
			[
				'an address that prints the title',
				put(SOURCES, 'P1.url', slug),
				'error  sources.json  P1.url: prints the title that is withheld: expected null, or an address without it'
			],
			[
				'an address that names somebody at its end',
				put(SOURCES, 'P1.url', 'https://quay-gazette.example/ports/4711/j-shipowner.html'),
				'error  sources.json  P1.url: prints the title that is withheld: expected null, or an address without it'
			],
			[
				'an address that prints the title behind a question mark',
				put(SOURCES, 'P1.url', 'https://quay-gazette.example/?t=a%20shipowner%20fined'),
				'error  sources.json  P1.url: prints the title that is withheld: expected null, or an address without it'
			],
			[
				'nothing for a section, a number and an ending',
				put(SOURCES, 'P1.url', 'https://quay-gazette.example/world-ports/2012-02/4711-1.html')
			],
			[
				'a title that is printed all the same',
				put(SOURCES, 'P1.title', 'A shipowner is fined'),
				'error  sources.json  P1.title: is withheld: expected null'
			],
			['nothing where no address is given', put(SOURCES, 'P1.url', null)],
			[
				'nothing where the title is not withheld',
				[put(SOURCES, 'P1.url', slug), drop(SOURCES, 'P1.withheld')]
			]
		],
		{ rules: [withheld] }
	);
});
