// @vitest-environment node
import { describe } from 'vitest';
import { hosts } from '../../../src/dataset/rules/hosts';
import { linkParts } from '../../../src/dataset/rules/linkParts';
import { sourceTwins } from '../../../src/dataset/rules/sourceTwins';
import { INDEX, itReports, NORTH, PROCEEDINGS, put, SOURCES } from '../../support/dataset';

const address = (url: string) => put(SOURCES, 'H1.url', url);
const h1 = (message: string) => `error  sources.json  H1.url: ${message}`;
const p1 = (severity: string, message: string) => `${severity}  sources.json  P1.url: ${message}`;

describe('linkParts(content)', () => {
	itReports(
		[
			[
				'a user before the host',
				address('https://ports.example@evil.be/a'),
				h1('"ports.example" stands before the host: expected none')
			],
			[
				'a password too',
				address('https://me:secret@ports.be/'),
				h1('"me:secret" stands before the host: expected none')
			],
			...[
				'localhost:4173',
				'127.0.0.1',
				'192.168.1.4',
				'10.0.0.7:8080',
				'172.20.0.1',
				'[::1]',
				'desk.local',
				'0.0.0.0'
			].map(
				(host) =>
					[
						`an address of this machine or its network, ${host}`,
						address(`http://${host}/a`),
						h1(`leads to this machine or its network: "${host.replace(/:\d+$/, '')}"`)
					] as const
			),
			['nothing for a host of four numbers elsewhere', address('http://172.32.0.1/a')],
			[
				'parameters that tell who sent the reader',
				address('https://ports.be/a?id=7&utm_source=x&fbclid=y'),
				h1('tells who sent its reader: leave out utm_source, fbclid')
			],
			['nothing for other parameters', address('https://ports.be/a?id=7&format=pdf')],
			[
				'the same of the licence',
				put(INDEX, 'licence.url', 'https://ports.be/?utm_medium=mail'),
				'error  index.json  licence.url: tells who sent its reader: leave out utm_medium'
			]
		],
		{ rules: [linkParts] }
	);
});

describe('hosts(content)', () => {
	const two = (a: string, b: string) => [address(a), put(SOURCES, 'P1.url', b)];
	itReports(
		[
			[
				'a host in letters that look like others',
				address('https://\u0440orts.be/'),
				h1('its host is not in plain letters: "\u0440orts.be"')
			],
			[
				'a host whose code hides such letters',
				address('https://xn--orts-f6d.be/'),
				h1('its host is not in plain letters: "xn--orts-f6d.be"')
			],
			[
				'a digit that looks like a letter',
				two('https://www.portsnews.be/a', 'https://p0rtsnews.be/b'),
				p1('error', 'p0rtsnews.be imitates portsnews.be of H1?')
			],
			[
				'letters that together look like one',
				two('https://harbournews.be/a', 'https://harboumews.be/b'),
				p1('error', 'harboumews.be imitates harbournews.be of H1?')
			],
			[
				'a letter that is missing, as doubtful',
				two('https://portsnews.be/a', 'https://portnews.be/b'),
				p1('warning', 'portnews.be imitates portsnews.be of H1?')
			],
			[
				'a host inside another, as doubtful',
				two('https://portsnews.be/a', 'https://portsnews.be.docs.io/b'),
				p1('warning', 'portsnews.be.docs.io imitates portsnews.be of H1?')
			],
			['nothing for two pages of one', two('https://portsnews.be/a', 'https://www.portsnews.be/b')],
			['nothing for short names', two('https://bbc.uk/a', 'https://abc.uk/b')]
		],
		{ rules: [hosts] }
	);
});

describe('sourceTwins(content)', () => {
	const source = (changes: object) => ({
		publisher: 'Harbour Bulletin',
		title: 'Ships',
		date: '2010',
		url: null,
		kind: 'press',
		lang: 'en',
		...changes
	});
	itReports(
		[
			[
				'one address under two ids, however it is written',
				[
					address('https://www.ports.be/a/'),
					put(SOURCES, 'P9', source({ url: 'http://ports.be/a/amp?noamp=mobile#top' }))
				],
				'error  sources.json  P9.url: is also that of H1'
			],
			[
				'one text under two ids, as doubtful',
				[put(SOURCES, 'P8', source({})), put(SOURCES, 'P9', source({ kind: 'official' }))],
				'warning  sources.json  P9: has the publisher, title and date of P8'
			],
			[
				'nothing for two pages that a parameter tells apart',
				[
					put(SOURCES, 'P8', source({ url: 'https://ports.be/?id=1' })),
					put(SOURCES, 'P9', source({ title: 'Quays', url: 'https://ports.be/?id=2' }))
				]
			],
			[
				'a source that is named twice',
				[
					put(NORTH, 'features.ghent-inspection.properties.sources.+', 'H1'),
					put(PROCEEDINGS, 'unnamed-shipowner.steps.0.sources', ['P1', 'P1'])
				],
				'error  operations/north-pier.geojson  ghent-inspection  properties.sources.1: H1 is named twice',
				'error  proceedings.json  unnamed-shipowner.steps.0.sources.1: P1 is named twice'
			]
		],
		{ rules: [sourceTwins] }
	);
});
