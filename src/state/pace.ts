/** How often something follows what changes in every frame. */

/**
 * The same call, made at most once in so many milliseconds; those in between are lost. Who needs the last one makes it
 * once more, at rest.
 */
export function paced<Arguments extends readonly unknown[]>(
	call: (...given: Arguments) => void,
	milliseconds: number
): (...given: Arguments) => void {
	let last = -Infinity;
	return (...given) => {
		const now = performance.now();
		if (now - last < milliseconds) return;
		last = now;
		call(...given);
	};
}
