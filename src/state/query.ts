/**
 * The query of an address as it was plainly meant. Links come back from mails, chats and articles escaped once too
 * often, in capitals, with the full stop of their sentence, or with spaces that nobody sees.
 */

/** By name in lower case, every value in lower case. The first of repeated parameters counts. */
export function readQuery(search: string): ReadonlyMap<string, string> {
	const query = new Map<string, string>();
	for (const parameter of unescaped(search).replace(UNSEEN, '').split(SEPARATORS)) {
		const at = parameter.indexOf('=');
		const name = parameter.slice(0, at).toLowerCase();
		if (at > 0 && !query.has(name)) query.set(name, trimmed(parameter.slice(at + 1)).toLowerCase());
	}
	return query;
}

/** No name or value holds a space, or a letter that joins or parts others unseen. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** An `&amp;` ends in a semicolon; whoever adds to an address may write a second `?`. */
const SEPARATORS = /[&?;]/;

/** What typesetting makes of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/** How often an address is escaped at most. */
const MOST = 3;

function unescaped(search: string): string {
	let text = search.replaceAll('+', ' ');
	for (let times = 0; times < MOST && text.includes('%'); times += 1) {
		text = text.replace(/(?:%[\da-f]{2})+/gi, decoded);
	}
	return text.replace(DASHES, '-');
}

function decoded(escapes: string): string {
	try {
		return decodeURIComponent(escapes);
	} catch {
		return escapes;
	}
}

/** Without the punctuation of the text around it: quotation marks, brackets, a full stop. */
function trimmed(value: string): string {
	let [start, end] = [0, value.length];
	while (start < end && !/[\p{L}\p{N}-]/u.test(value.charAt(start))) start += 1;
	while (end > start && !/[\p{L}\p{N}]/u.test(value.charAt(end - 1))) end -= 1;
	return value.slice(start, end);
}
