/** The parameters of a frame's address, as far as they can be read without the story. */

/** `auto` is as high as its content and says so; `fixed` fills what it is given and says nothing. */
export type FrameHeight = 'auto' | 'fixed';

export function readHeight(search: string): FrameHeight {
	return parametersOf(search).get('height') === 'fixed' ? 'fixed' : 'auto';
}

/** By name in lower case, without the rests of an ampersand that was escaped twice. The first of each counts. */
export function parametersOf(search: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [name, value] of new URLSearchParams(search)) {
		const plain = name.toLowerCase().replace(/^(amp;)+/, '');
		if (!found.has(plain)) found.set(plain, value.trim().toLowerCase());
	}
	return found;
}
