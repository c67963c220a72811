import type { Content } from '../content';
import { SETTINGS } from '../files';
import { error, inFile, type Problem, quote } from '../problem';
import { webOnly } from './addresses';

const MAILBOX = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Names that lead nowhere by design (RFC 2606, RFC 6761): what a template holds until someone fills it in. */
const RESERVED = /([.@/]|^)(example|test|invalid|localhost|local|example\.(com|net|org))([:/]|$)/i;

/** What is said of those who publish is no placeholder, and leads where a reader can follow. */
export function* settings({ settings }: Content): Generator<Problem> {
	if (settings === null) return;
	const where = inFile(SETTINGS);
	const { contact, address } = settings;
	if (contact !== null && !MAILBOX.test(contact)) {
		if (/^https?:/i.test(contact)) yield* webOnly(SETTINGS, 'contact', contact);
		else
			yield error(where, 'contact', `expected a mailbox or a web address, found ${quote(contact)}`);
	}
	if (address !== null) {
		yield* webOnly(SETTINGS, 'address', address);
		if (/[?#]/.test(address)) {
			yield error(where, 'address', `expected no ? or #, found ${quote(address)}`);
		}
	}
	for (const key of ['publisher', 'director', 'host', 'contact', 'address'] as const) {
		if (RESERVED.test(settings[key] ?? '')) {
			yield error(
				where,
				key,
				`is a placeholder, ${quote(settings[key])}: expected null until it is known`
			);
		}
	}
}
