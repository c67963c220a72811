// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { check, parse } from '../../src/dataset/parse';
import { formatProblem } from '../../src/dataset/problem';
import { missingSettings, withAddress } from '../../src/dataset/settings';
import { put, remove, rewrite, SETTINGS, TINY } from '../support/dataset';

const ADDRESS = 'https://maps.ports.be/ships/';

describe('withAddress(files, address)', () => {
	it('counts instead of the address of the file, and leaves the rest', () => {
		const files = put(SETTINGS, 'address', 'https://ports.be/')(TINY);
		expect(parse(withAddress(files, ADDRESS)).settings).toEqual({
			...parse(TINY).settings,
			address: ADDRESS
		});
	});

	it('is enough where the story has no settings', () => {
		const { settings } = parse(withAddress(remove(SETTINGS)(TINY), 'https://maps.ports.be/ships'));
		expect(settings).toMatchObject({ publisher: null, address: ADDRESS });
	});

	it.each([undefined, ''])('changes nothing where the environment says %j', (address) => {
		expect(withAddress(TINY, address)).toBe(TINY);
	});

	it('is checked as the address of the file is', () => {
		const { problems } = check(withAddress(TINY, 'maps.ports.be'));
		expect(problems.map(formatProblem)).toEqual([
			'error  settings.json  address: expected an address, found "maps.ports.be"'
		]);
	});

	it('hides no fault of the file', () => {
		const broken = rewrite(SETTINGS, () => '{')(TINY);
		expect(check(withAddress(broken, ADDRESS)).problems).toEqual(check(broken).problems);
	});
});

describe('missingSettings(settings)', () => {
	it('names what is missing, and where it is to be said', () => {
		expect(missingSettings(parse(TINY).settings)).toBe(
			'settings.json lacks address: the imprint says so. PUBLIC_ADDRESS may give the address.'
		);
	});

	it('has nothing to say where nothing is missing', () => {
		expect(missingSettings(parse(withAddress(TINY, ADDRESS)).settings)).toBeNull();
	});
});
