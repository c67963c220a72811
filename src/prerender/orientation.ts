/** Names of seas and cities in one language, from the table that every story shares. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Orientation } from '../model/types';
import { SHARED } from './shared';

const TABLE = resolve(SHARED, 'boundaries', 'orientation.json');

export interface OrientationNames {
	/** Those that have a name in the language, without their others. */
	readonly named: readonly Orientation[];
	/** How many have none, and are not written on its map. */
	readonly missing: number;
}

export function orientationIn(language: string): OrientationNames {
	const all = JSON.parse(readFileSync(TABLE, 'utf8')) as Orientation[];
	const named = all.flatMap((entry) => {
		const own = entry.name[language];
		return own === undefined ? [] : [{ ...entry, name: { [language]: own } }];
	});
	return { named, missing: all.length - named.length };
}
