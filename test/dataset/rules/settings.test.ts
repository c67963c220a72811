// @vitest-environment node
import { describe } from 'vitest';
import { itReports, put, remove, SETTINGS, type Json } from '../../support/dataset';

const set = (key: string, value: Json) => put(SETTINGS, key, value);

describe('settings(content)', () => {
	itReports([
		['nothing for a story without them', remove(SETTINGS)],
		['nothing for a mailbox', set('contact', 'desk@ports.be')],
		['nothing for a folder', set('address', 'https://maps.ports.be/ships/')],
		[
			'a script as the contact',
			set('contact', 'javascript:alert(1)'),
			'error  settings.json  contact: expected a mailbox or a web address, found "javascript:alert(1)"'
		],
		[
			'a contact that nobody can write to',
			set('contact', 'the desk'),
			'error  settings.json  contact: expected a mailbox or a web address, found "the desk"'
		],
		[
			'an address with more than a folder',
			set('address', 'https://maps.ports.be/?op=north-pier'),
			'error  settings.json  address: expected no ? or #, found "https://maps.ports.be/?op=north-pier"'
		],
		[
			'a file as the address',
			set('address', 'file:///srv/map/'),
			'error  settings.json  address: expected an http or https address, found "file:///srv/map/"'
		],
		[
			'an empty name',
			set('host', ''),
			'error  settings.json  host: expected a text, or null, found ""'
		],
		...[
			['contact', 'desk@ports.example'],
			['contact', 'desk@example.org'],
			['address', 'https://map.ports.example/'],
			['address', 'http://localhost:4173/'],
			['publisher', 'ports.example']
		].map(
			([key = '', value = '']) =>
				[
					`the placeholder ${value}`,
					set(key, value),
					`error  settings.json  ${key}: is a placeholder, "${value}": expected null until it is known`
				] as const
		)
	]);
});
