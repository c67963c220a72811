import type { Content } from '../content';
import { INDEX, SOURCES } from '../files';
import { error, inFile, type Problem, quote } from '../problem';

/** Parameters that tell a site who sent its reader. */
const TRACKING =
	/^(utm_\w+|at_(medium|campaign|\w*source)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|twclid|yclid|_hs(enc|mi)|xtor|ns_\w+|cmpid|ref_src|spm|ito)$/i;

/** Hosts that are this machine, or one of its network. */
const HERE =
	/^(localhost|.*\.(localhost|local|internal|lan|home)|0\.0\.0\.0|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|\[(::1?|f[cde]\w*:.*)\])$/i;

/** An address leads every reader to the same place on the web, and tells nobody where she comes from. */
export function* linkParts({ sources, index }: Content): Generator<Problem> {
	for (const [id, { url }] of Object.entries(sources)) {
		if (url !== null) yield* faults(SOURCES, `${id}.url`, url);
	}
	if (index) yield* faults(INDEX, 'licence.url', index.licence.url);
}

function* faults(file: string, path: string, address: string): Generator<Problem> {
	const { username, password, hostname, searchParams } = new URL(address);
	const report = (message: string) => error(inFile(file), path, message);
	if (username !== '' || password !== '') {
		yield report(
			`${quote(address.replace(/^\w+:\/+/, '').split('@')[0])} stands before the host: expected none`
		);
	}
	if (HERE.test(hostname)) yield report(`leads to this machine or its network: ${quote(hostname)}`);
	const tracking = [...searchParams.keys()].filter((name) => TRACKING.test(name));
	if (tracking.length > 0)
		yield report(`tells who sent its reader: leave out ${tracking.join(', ')}`);
}
