/** The deployment's own facts: what its environment adds, and what is still missing. */
import type { Settings } from '../model/types';
import { type Files, SETTINGS } from './files';
import { parseJson } from './json';

/** The public address that the environment gives counts instead of the file's, and is checked as the file's is. */
export function withAddress(files: Files, address: string | undefined): Files {
	if (address === undefined || address === '') return files;
	const { value } = parseJson(SETTINGS, files[SETTINGS] ?? '{}');
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return files;
	return { ...files, [SETTINGS]: JSON.stringify({ ...NOTHING, ...value, address }) };
}

/** What a build warns of; null where nothing is missing. */
export function missingSettings(settings: Settings): string | null {
	const missing = Object.entries(settings).flatMap(([key, value]) => (value === null ? key : []));
	if (missing.length === 0) return null;
	return `${SETTINGS} lacks ${missing.join(', ')}: the imprint says so. PUBLIC_ADDRESS may give the address.`;
}

const NOTHING: Settings = {
	publisher: null,
	director: null,
	host: null,
	contact: null,
	address: null
};
