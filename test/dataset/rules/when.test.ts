// @vitest-environment node
import { describe } from 'vitest';
import { calendar } from '../../../src/dataset/rules/calendar';
import { dateOrder } from '../../../src/dataset/rules/dateOrder';
import { schedule } from '../../../src/dataset/rules/schedule';
import { lastCheck } from '../../../src/dataset/rules/lastCheck';
import {
	drop,
	INDEX,
	itReports,
	NORTH,
	PROCEEDINGS,
	put,
	SOURCES,
	SOUTH
} from '../../support/dataset';

const GHENT = 'features.ghent-inspection.properties';
const CLAIM = `${GHENT}.figures.ships.claims.0`;

describe('calendar(content)', () => {
	itReports(
		[
			[
				'30 February',
				put(NORTH, `${GHENT}.date.start`, '2010-02-30'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.date.start: 2010-02-30 is not in the calendar'
			],
			[
				'29 February of a common year',
				put(NORTH, `${GHENT}.date.start`, '2010-02-29'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.date.start: 2010-02-29 is not in the calendar'
			],
			['nothing on 29 February of a leap year', put(SOURCES, 'P1.date', '2012-02-29')],
			[
				'a thirteenth month',
				put(SOURCES, 'H1.date', '2010-13'),
				'error  sources.json  H1.date: 2010-13 is not in the calendar'
			],
			[
				'month zero',
				put(SOURCES, 'H1.date', '2010-00'),
				'error  sources.json  H1.date: 2010-00 is not in the calendar'
			],
			[
				'a year of three digits',
				put(SOURCES, 'H1.date', '0210'),
				'error  sources.json  H1.date: 0210 is not in the calendar'
			],
			[
				'an impossible operation date',
				put(NORTH, 'operation.dates.end', '2011-11-31'),
				'error  operations/north-pier.geojson  operation.dates.end: 2011-11-31 is not in the calendar'
			],
			[
				'an impossible claim date',
				put(NORTH, `${CLAIM}.asOf`, '2010-04-31'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.asOf: 2010-04-31 is not in the calendar'
			],
			[
				'an impossible step date',
				put(PROCEEDINGS, 'unnamed-shipowner.steps.0.date', '2012-01-32'),
				'error  proceedings.json  unnamed-shipowner.steps.0.date: 2012-01-32 is not in the calendar'
			],
			[
				'a version on a day that does not exist',
				put(INDEX, 'version', '2012-11-31'),
				'error  index.json  version: 2012-11-31 is not in the calendar'
			],
			[
				'an impossible last check',
				put(INDEX, 'checked', '2012-06-31'),
				'error  index.json  checked: 2012-06-31 is not in the calendar'
			]
		],
		{ rules: [calendar] }
	);
});

describe('calendar(content) of another time', () => {
	itReports(
		[
			[
				'a year with one digit wrong',
				put(NORTH, `${GHENT}.date.start`, '1203'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.date.start: 1203 is before 1950'
			],
			[
				'a claim of the last century but one',
				put(NORTH, `${CLAIM}.asOf`, '1890-04-05'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.asOf: 1890-04-05 is before 1950'
			],
			[
				'a source of another time',
				put(SOURCES, 'H1.date', '1949'),
				'error  sources.json  H1.date: 1949 is before 1950'
			]
		],
		{ rules: [calendar] }
	);
});

describe('schedule(content)', () => {
	const SCHELDT = 'features.scheldt-inspection.properties';
	itReports(
		[
			[
				'what was announced for a day before the last check',
				put(SOUTH, `${SCHELDT}.date`, { start: '2012-05' }),
				'warning  operations/south-quay.geojson  scheldt-inspection  properties.scheduled: 2012-05 is before the last check 2012-06-30: say in the note what is known of it, or that nothing is'
			],
			[
				'nothing in the month of the last check',
				put(SOUTH, `${SCHELDT}.date`, { start: '2012-06' })
			],
			[
				'nothing where the note says what is known',
				[
					put(SOUTH, `${SCHELDT}.date`, { start: '2012-05' }),
					put(SOUTH, `${SCHELDT}.note`, { fr: 'Rien n’a été trouvé.', en: 'Nothing was found.' })
				]
			]
		],
		{ rules: [schedule] }
	);
});

describe('dateOrder(content)', () => {
	itReports(
		[
			[
				'an end before the start',
				put(NORTH, `${GHENT}.date.end`, '2010-02-01'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.date: ends 2010-02-01 before it starts 2010-03-15'
			],
			[
				'an end in the month before',
				put(NORTH, `${GHENT}.date.end`, '2010-02'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.date: ends 2010-02 before it starts 2010-03-15'
			],
			[
				'nothing where the end is the start, less exactly',
				put(NORTH, `${GHENT}.date.end`, '2010-03')
			],
			[
				'nothing where the start is the end, less exactly',
				put(NORTH, `${GHENT}.date.start`, '2010')
			],
			[
				'an operation that ends before it starts',
				put(NORTH, 'operation.dates.end', '2009'),
				'error  operations/north-pier.geojson  operation.dates: ends 2009 before it starts 2010'
			],
			[
				'a count before what it counts',
				put(NORTH, `${CLAIM}.asOf`, '2010-02-28'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.asOf: 2010-02-28 is before the event starts 2010-03-15'
			],
			['nothing where the count is as exact as its year', put(NORTH, `${CLAIM}.asOf`, '2010')],
			[
				'nothing where what is counted is scheduled',
				[put(NORTH, `${GHENT}.scheduled`, true), put(NORTH, `${CLAIM}.asOf`, '2010-02-28')]
			]
		],
		{ rules: [dateOrder] }
	);
});

describe('lastCheck(content)', () => {
	itReports(
		[
			[
				'an event after the last check',
				put(NORTH, `${GHENT}.date.end`, '2012-07-01'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.date.end: 2012-07-01 is after the last check 2012-06-30'
			],
			[
				'a last check after the data’s own version',
				put(INDEX, 'version', '2012-06-29'),
				'error  index.json  checked: 2012-06-30 is after the data’s own version 2012-06-29'
			],
			['nothing for a version after the last check', put(INDEX, 'version', '2012-07-01')],
			['nothing in the month of the last check', put(NORTH, `${GHENT}.date.end`, '2012-06')],
			[
				'an event that is no longer scheduled',
				drop(SOUTH, 'features.scheldt-inspection.properties.scheduled'),
				'error  operations/south-quay.geojson  scheldt-inspection  properties.date.start: 2012-12 is after the last check 2012-06-30'
			],
			[
				'an operation after the last check',
				put(NORTH, 'operation.dates.end', '2013'),
				'error  operations/north-pier.geojson  operation.dates.end: 2013 is after the last check 2012-06-30'
			],
			[
				'a claim after the last check',
				put(NORTH, `${CLAIM}.asOf`, '2012-07'),
				'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.asOf: 2012-07 is after the last check 2012-06-30'
			],
			[
				'a claim after the last check about something scheduled',
				[put(NORTH, `${GHENT}.scheduled`, true), put(NORTH, `${CLAIM}.asOf`, '2012-07')],
				'error  operations/north-pier.geojson  ghent-inspection  properties.figures.0.claims.0.asOf: 2012-07 is after the last check 2012-06-30'
			],
			[
				'a source after the last check',
				put(SOURCES, 'P1.date', '2013'),
				'error  sources.json  P1.date: 2013 is after the last check 2012-06-30'
			],
			[
				'a step that is no longer scheduled',
				drop(PROCEEDINGS, 'unnamed-shipowner.steps.1.scheduled'),
				'error  proceedings.json  unnamed-shipowner.steps.1.date: 2012-11 is after the last check 2012-06-30'
			],
			[
				'proceedings checked after the last check',
				put(PROCEEDINGS, 'unnamed-shipowner.checked', '2012-07-01'),
				'error  proceedings.json  unnamed-shipowner.checked: 2012-07-01 is after the last check 2012-06-30'
			]
		],
		{ rules: [lastCheck] }
	);
});
