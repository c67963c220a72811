/** What an address says of the frame itself, beside the state of the map: how high it is, and what stays as it is. */
import { LOCKABLE, type Lockable, type Locks } from '../state/locks';
import { readQuery } from '../state/query';
import { readHeight, type IframeHeight } from './parameters';

export interface IframeSettings {
	readonly height: IframeHeight;
	readonly locks: Locks;
}

/** Reads them from the query of an address. What is unknown or malformed counts as absent. */
export function readIframe(search: string): IframeSettings {
	const named = (readQuery(search).get('lock') ?? '').split(',');
	const locks = named.map((name) => SAME[name] ?? name);
	return {
		height: readHeight(search),
		locks: new Set(LOCKABLE.filter((name) => locks.includes(name)))
	};
}

/** The parameters that read back as the settings, without what is the default. */
export function writeIframe({ height, locks }: IframeSettings): string {
	return [
		...(height === 'auto' ? [] : [`height=${height}`]),
		...(locks.size === 0 ? [] : [`lock=${[...locks].join(',')}`])
	].join('&');
}

/** Parameters that stay in the frame's address whatever the map shows: its settings, and the page's own name for it. */
export function keptParameters(search: string): string {
	const names = [...new URLSearchParams(search)].filter(([name]) => HOST_NAMES.includes(name));
	const kept = [writeIframe(readIframe(search)), new URLSearchParams(names).toString()];
	return kept.filter((part) => part !== '').join('&');
}

/** Parameters by which a page finds the frame again: pym.js’s. */
const HOST_NAMES: readonly string[] = ['childId'];

/** Other names by which a lock is plainly meant: those of the parameters that it holds. */
const SAME: Readonly<Record<string, Lockable>> = { from: 'period', to: 'period' };
