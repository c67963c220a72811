/** What a message from the page around the frame must be to be heard. Fetched with valibot once one has come. */
import * as v from 'valibot';
import { DEFAULT_LINK, readLink, writeLink, type Link, type LinkDomain } from '../state/url';
import type { HostMessage, MapState } from './embed';
import { changed, stateOf } from './state';

/**
 * The message; null where anything in it is malformed or unknown to the story. It is then passed over as a whole: half
 * a change would show what nobody asked for.
 */
export function readMessage(data: unknown, domain: LinkDomain): HostMessage | null {
	const { success, output } = v.safeParse(messageSchema(domain), data);
	return success ? output : null;
}

/** The link after a message, as the address would write it. */
export function linkAfter(link: Link, change: Partial<MapState>, domain: LinkDomain): Link {
	return readLink(writeLink(changed(link, change), domain), domain);
}

const Id = v.union([v.string(), v.pipe(v.number(), v.finite())]);
const VERSION = v.literal(1);

function messageSchema(domain: LinkDomain) {
	return v.variant('type', [
		v.strictObject({
			type: v.literal('map:set'),
			version: VERSION,
			id: v.exactOptional(Id),
			state: stateSchema(domain)
		}),
		v.strictObject({ type: v.literal('map:get'), version: VERSION, id: Id })
	]) satisfies v.GenericSchema<unknown, HostMessage>;
}

function stateSchema(domain: LinkDomain) {
	return v.pipe(
		v.strictObject({
			operations: setting(v.array(v.picklist(domain.operations))),
			kinds: setting(v.array(v.picklist(domain.kinds))),
			from: setting(v.string()),
			to: setting(v.string()),
			measure: setting(v.picklist(domain.measures)),
			undated: setting(v.literal('none')),
			sources: setting(v.literal('one')),
			reading: setting(v.literal('figures')),
			event: setting(v.string()),
			places: setting(v.pipe(v.array(v.picklist([...domain.places])), v.minLength(1))),
			country: setting(v.picklist([...domain.countries])),
			chapter: setting(v.picklist(domain.chapters)),
			projection: setting(v.literal('globe')),
			theme: setting(v.picklist(['light', 'dark'])),
			view: setting(v.strictTuple([v.number(), v.number(), v.number(), v.number()]))
		}),
		v.check((state) => isKept(state, domain))
	);
}

/** May be left out, and may be put back to its default. */
function setting<Value extends v.GenericSchema>(value: Value) {
	return v.exactOptional(v.nullable(value));
}

/** Whether an address could say it: no date that is none, no period that ends before it starts, no view off the Earth. */
function isKept(state: Partial<MapState>, domain: LinkDomain): boolean {
	const kept = stateOf(linkAfter(DEFAULT_LINK, state, domain));
	return (['from', 'to', 'view', 'event'] as const).every(
		(name) => (state[name] ?? null) === null || kept[name] !== null
	);
}
