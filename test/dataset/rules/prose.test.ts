// @vitest-environment node
import { describe } from 'vitest';
import { prose } from '../../../src/dataset/rules/prose';
import { INDEX, itReports, NORTH, put, STORY_FILE, TOLD, type Change } from '../../support/dataset';

const SHIPS = '{belgium-inspections/ships}';
const GHENT = 'features.ghent-inspection.properties';
const FORM = 'expected {event/figure} or {event/figure | words around #}';

/** The finding in both languages, so that only what is said of the first is wrong. */
function finding(french: string, english: string): Change[] {
	return [put(INDEX, 'finding.fr', french), put(INDEX, 'finding.en', english)];
}

describe('prose(content)', () => {
	itReports(
		[
			['nothing for words and years', finding('Rien en 2010.', 'Nothing in 2010.')],
			['nothing for a figure alone', finding(`En tout ${SHIPS}.`, `In all ${SHIPS}.`)],
			[
				'a number that is typed',
				finding(`En tout ${SHIPS} sur 1\u202f200.`, `In all ${SHIPS}.`),
				'error  index.json  finding.fr: "1 200" is typed: name its figure as {event/figure}'
			],
			[
				'a typed number in the standfirst',
				put(INDEX, 'standfirst.en', 'Two campaigns, 52 ships.'),
				'error  index.json  standfirst.en: "52" is typed: name its figure as {event/figure}'
			],
			[
				'an unknown figure',
				finding('En tout {belgium-inspections/boats}.', 'In all {belgium-inspections/boats}.'),
				'error  index.json  finding.fr: no figure is belgium-inspections/boats',
				'error  index.json  finding.en: no figure is belgium-inspections/boats'
			],
			[
				'a figure that shows no number',
				[
					...finding('Dans {ports-report/countries}.', 'In {ports-report/countries}.'),
					put(NORTH, 'features.ports-report.properties.figures.countries.claims.0.role', 'disputed')
				],
				'error  index.json  finding.fr: ports-report/countries has no series claim, so it shows no number',
				'error  index.json  finding.en: ports-report/countries has no series claim, so it shows no number'
			],
			[
				'a brace left open',
				finding('En tout {belgium-inspections/ships', `In all.`),
				`error  index.json  finding.fr: names no figure in "En tout {belgium-inspections/ships": ${FORM}`
			],
			[
				'words without an amount',
				finding('En tout {belgium-inspections/ships | des navires}.', 'In all.'),
				`error  index.json  finding.fr: names no figure in "En tout {belgium-inspections/ships | des navires}.": ${FORM}`
			],
			[
				'a number beside an amount that the event does not hold',
				finding(
					'{belgium-inspections/ships | # sur 60}.',
					'{belgium-inspections/ships | # against 40}.'
				),
				'error  index.json  finding.fr: "60" is in no fr text of belgium-inspections'
			],
			[
				'a translation that names another figure',
				finding(`En tout ${SHIPS}.`, 'In all {ghent-inspection/ships}.'),
				'error  index.json  finding.en: names other figures than fr does'
			],
			[
				'a number in the label of a key figure that its event does not hold',
				put(INDEX, 'keyFigures.0.label.en', 'Ships inspected in 7 ports'),
				'error  index.json  keyFigures.0.label.en: "7" is not of belgium-inspections'
			],
			[
				'one in a language whose numbers cannot be read',
				put(INDEX, 'keyFigures.0.label.sr', 'Прегледи у 7 лука'),
				'error  index.json  keyFigures.0.label.sr: "7" is in no sr text of belgium-inspections'
			],
			[
				'a number in words, and a part in words',
				finding(`En tout ${SHIPS} de quarante-huit.`, `In all ${SHIPS}, half of them new.`),
				'error  index.json  finding.fr: "quarante-huit" is typed: name its figure as {event/figure}',
				'error  index.json  finding.en: "half" is typed: name its figure as {event/figure}'
			],
			[
				'a number in words beside an amount',
				finding(
					'{belgium-inspections/ships | # sur cent vingt}.',
					'{belgium-inspections/ships | # of ninety}.'
				),
				'error  index.json  finding.fr: "cent" is typed beside belgium-inspections/ships: leave it to the figure',
				'error  index.json  finding.fr: "vingt" is typed beside belgium-inspections/ships: leave it to the figure',
				'error  index.json  finding.en: "ninety" is typed beside belgium-inspections/ships: leave it to the figure'
			],
			['nothing for what a sentence counts itself', finding('Deux campagnes.', 'Two campaigns.')],
			[
				'a number in the story’s title',
				put(INDEX, 'title.en', 'The 41 ship inspections'),
				'error  index.json  title.en: "41" is not of an event: expected none here'
			],
			[
				'a number in a chapter’s title that no event of it says',
				put(STORY_FILE, 'chapters.0.title', { fr: 'Les 14 de Gand', en: 'Forty-one', sr: 'Прва' }),
				'error  story.json  chapters.0.title.en: "Forty-one" is not of ghent-inspection or belgium-inspections'
			],
			[
				'nothing again where the figure named has another shape',
				put(NORTH, `${GHENT}.figures.ships.claims`, []),
				'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims: expected at least one claim, found a list of 0'
			]
		],
		{ story: TOLD, rules: [prose] }
	);
});
