// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/dataset/parse';
import { itReports, put, STORY_FILE, TINY, TOLD, PROCEEDINGS, NORTH } from '../../support/dataset';

const GHENT = 'annotations.ghent-ships';
const FIRST = 'chapters.first-campaign';

function at(path: string, message: string): string {
	return `error  story.json  ${path}: ${message}`;
}

describe('annotations(content)', () => {
	itReports(
		[
			[
				'an id that is used twice',
				put(STORY_FILE, 'annotations.1.id', 'ghent-ships'),
				at('annotations.1.id', 'ghent-ships is used twice'),
				at('home.1', 'belgium-ships is not an annotation')
			],
			[
				'an event that does not exist',
				put(STORY_FILE, `${GHENT}.event`, 'ghent'),
				at('annotations.0.event', 'ghent is not an event')
			],
			[
				'a place that opens nothing',
				put(STORY_FILE, 'annotations.0', {
					id: 'ghent-ships',
					target: { type: 'place', id: 'ghent' },
					heading: { fr: 'Gand', en: 'Ghent' },
					line: { fr: 'Un port.', en: 'A port.' },
					sides: { wide: 'left', middle: 'left', narrow: 'left' },
					priority: 1
				}),
				at('annotations.0.event', 'is missing: a place does not say which event it opens')
			],
			[
				'a place that its event is not at',
				put(STORY_FILE, `${GHENT}.target.id`, 'rotterdam'),
				at('annotations.0.target.id', 'ghent-inspection is not at rotterdam on the map')
			],
			[
				'a country that its event is not about',
				put(STORY_FILE, 'annotations.belgium-ships.target.id', 'NL'),
				at('annotations.1.target.id', 'belgium-inspections is not about NL')
			],
			[
				'a flow that goes nowhere',
				put(STORY_FILE, 'annotations.reports-germany.target.id', 'ports-report'),
				at('annotations.2.target.id', 'ports-report goes nowhere')
			],
			[
				'an event that the map does not place',
				put(STORY_FILE, 'annotations.reports-germany.target', {
					type: 'event',
					id: 'ports-report'
				}),
				at('annotations.2.target.id', 'ports-report is not on the map')
			],
			[
				'a second event beside the one it points at',
				put(STORY_FILE, 'annotations.reports-germany.event', 'ports-report'),
				at('annotations.2.event', 'is ports-report, but what it points at is reports-to-germany')
			],
			[
				'one that is named twice at home',
				put(STORY_FILE, 'home.1', 'ghent-ships'),
				at('home.1', 'ghent-ships is named twice')
			],
			[
				'an accusation that does not say how far justice is',
				put(NORTH, 'features.ghent-inspection.properties.proceedings', ['unnamed-shipowner']),
				at(
					'annotations.0.line.fr',
					'does not say how far the case of unnamed-shipowner was in 2012'
				),
				at(
					'annotations.0.line.en',
					'does not say how far the case of unnamed-shipowner was in 2012'
				)
			],
			[
				'nothing of a case without a dated step',
				[
					put(NORTH, 'features.ghent-inspection.properties.proceedings', ['unnamed-shipowner']),
					put(PROCEEDINGS, 'unnamed-shipowner.steps.0.date', null)
				]
			],
			[
				'a side that is none',
				put(STORY_FILE, `${GHENT}.sides.wide`, 'west'),
				at(
					'annotations.0.sides.wide',
					'expected "above" or "above-right" or "right" or "below-right" or "below" or "below-left" or "left" or "above-left", found "west"'
				)
			],
			[
				'a line that a language lacks',
				put(STORY_FILE, `${GHENT}.line`, { fr: 'En 2010.' }),
				at('annotations.0.line.en', 'is missing')
			],
			[
				'nothing for the days of what it tells',
				[
					put(STORY_FILE, `${GHENT}.line.fr`, 'Du 15 mars au 2 avril.'),
					put(STORY_FILE, `${GHENT}.line.en`, 'From 15 March to 2 April.')
				]
			],
			[
				'a day on which nothing that it tells is dated',
				[
					put(STORY_FILE, `${GHENT}.line.fr`, 'Le 16 mars.'),
					put(STORY_FILE, `${GHENT}.line.en`, 'On 16 March.')
				],
				at('annotations.0.line.fr', '"16" is typed: name its figure as {event/figure}'),
				at('annotations.0.line.en', '"16" is typed: name its figure as {event/figure}')
			],
			[
				'a count that is typed',
				[
					put(STORY_FILE, `${GHENT}.line.fr`, 'En 2010, 52 en Belgique.'),
					put(STORY_FILE, `${GHENT}.line.en`, 'In 2010.')
				],
				at('annotations.0.line.fr', '"52" is typed: name its figure as {event/figure}'),
				at('annotations.0.line.en', 'lacks 52, which fr says')
			]
		],
		{ story: TOLD }
	);
});

describe('chapters(content)', () => {
	itReports(
		[
			[
				'an id that is used twice',
				put(STORY_FILE, 'chapters.1.id', 'first-campaign'),
				at('chapters.1.id', 'first-campaign is used twice')
			],
			[
				'an operation, a kind and a measure that do not exist',
				[
					put(STORY_FILE, `${FIRST}.operations`, ['north-pier', 'west-pier']),
					put(STORY_FILE, `${FIRST}.kinds`, ['inspection', 'visit']),
					put(STORY_FILE, `${FIRST}.measure`, 'boats')
				],
				at('chapters.0.operations.1', 'west-pier is not an operation'),
				at('chapters.0.kinds.1', 'visit is not a kind'),
				at('chapters.0.measure', 'boats is not a measure')
			],
			[
				'an event and an annotation that do not exist',
				[
					put(STORY_FILE, `${FIRST}.events.0`, 'ghent'),
					put(STORY_FILE, `${FIRST}.annotations.0`, 'ghent')
				],
				at('chapters.0.events.0', 'ghent is not an event'),
				at('chapters.0.annotations.0', 'ghent is not an annotation')
			],
			[
				'what its choice of operations hides',
				put(STORY_FILE, `${FIRST}.operations`, ['south-quay']),
				at('chapters.0.events.0', 'the choice hides ghent-inspection'),
				at('chapters.0.events.1', 'the choice hides belgium-inspections'),
				at('chapters.0.annotations.0', 'the choice hides ghent-ships')
			],
			[
				'what its dates hide',
				put(STORY_FILE, `${FIRST}.from`, '2011'),
				at('chapters.0.events.0', 'the choice hides ghent-inspection'),
				at('chapters.0.annotations.0', 'the choice hides ghent-ships')
			],
			[
				'dates that do not exist or run backwards',
				[put(STORY_FILE, `${FIRST}.from`, '2009-13'), put(STORY_FILE, `${FIRST}.to`, '2013')],
				at('chapters.0.from', '2009-13 is not in the calendar')
			],
			[
				'an end before the start',
				[put(STORY_FILE, 'chapters.1.from', '2013'), put(STORY_FILE, 'chapters.1.to', '2009')],
				at('chapters.1.to', '2009 is before 2013'),
				at('chapters.1.events.0', 'the choice hides rotterdam-ruling'),
				at('chapters.1.events.1', 'the choice hides scheldt-inspection')
			],
			[
				'a view without a height',
				put(STORY_FILE, `${FIRST}.bounds.portrait`, [2, 52, 6, 50]),
				at('chapters.0.bounds.portrait', 'south 52 is not below north 50')
			],
			[
				'a translation that names other figures',
				put(STORY_FILE, `${FIRST}.paragraphs.0.en`, 'In 2010, some ships are inspected.'),
				at('chapters.0.paragraphs.0.en', 'names other figures than fr does')
			]
		],
		{ story: TOLD }
	);
});

describe('a story without a file of its own telling', () => {
	it('is read, with nothing to tell', () => {
		const { home, annotations, chapters } = parse(TINY).story;
		expect({ home, annotations, chapters }).toEqual({ home: [], annotations: [], chapters: [] });
	});
});
