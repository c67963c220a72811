/** What a statement rests on. A relay only repeats another's text: it is named, and counts for no source. */

/** How many sources: relays alone, one, two, or three and more. */
export const SUPPORTS = ['relays', 'one', 'two', 'more'] as const;
export type Support = (typeof SUPPORTS)[number];

/** How many sources there are among the ids, without relays. */
export function countSources(
	ids: readonly string[],
	sources: Readonly<Record<string, { readonly relay?: boolean | undefined }>>
): number {
	return new Set(ids.filter((id) => sources[id] && !sources[id].relay)).size;
}

export function supportOf(count: number): Support {
	return SUPPORTS[Math.min(count, SUPPORTS.length - 1)] ?? 'more';
}

/** Whether that is little: readers see it beside what rests on it. */
export function isWeak(support: Support): support is 'relays' | 'one' {
	return support === 'relays' || support === 'one';
}
