/** What an address asks for in vain. */
import { READINGS } from '../model/reading';
import { readQuery } from './query';
import { readLink, type Link, type LinkDomain } from './url';

/** A part of a value is shown as far as so many letters. */
const LONGEST = 32;

type IsRead = (value: string, domain: LinkDomain, link: Link) => boolean;

/** By parameter: whether a value, or one of a list, says something here. */
const IS_READ: Readonly<Record<string, IsRead>> = {
	op: (id, { operations }) => id === 'none' || operations.includes(id),
	kind: (id, { kinds }) => id === 'none' || kinds.includes(id),
	from: (date, _, { from }) => date === from,
	to: (date, _, { to }) => date === to,
	undated: (value, _, { undated }) => value === undated,
	measure: (id, { measures }) => measures.includes(id),
	sources: (value, _, { sources }) => value === sources,
	reading: (value, _, { reading }) => value === (reading ?? READINGS[0]),
	view: (_, __, { view }) => view !== null,
	event: (id, { events, formerIds }) => events.has(formerIds.get(id) ?? id),
	place: (id, { places }) => places.has(id),
	country: (code, { countries }) => countries.has(code.toUpperCase()),
	chapter: (id, { chapters }) => chapters.includes(id),
	projection: (value, _, { projection }) => value === projection,
	theme: (value, _, { theme }) => value === theme
};

const LISTS: readonly string[] = ['op', 'kind', 'place'];

/** As `name=value`, in the address's order, of the parameters that links have. */
export function unreadIn(search: string, domain: LinkDomain): string[] {
	const link = readLink(search, domain);
	return [...readQuery(search)].flatMap(([name, value]) => {
		const isRead = Object.hasOwn(IS_READ, name) ? IS_READ[name] : undefined;
		if (isRead === undefined) return [];
		const parts = LISTS.includes(name) ? value.split(',') : [value];
		return parts
			.filter((part) => part !== '' && !isRead(part, domain, link))
			.map((part) => `${name}=${part.slice(0, LONGEST)}`);
	});
}
