/** How often the map's content follows the camera. */

/**
 * The same call, made at most once in so many milliseconds; those in between are lost. Who needs the last one makes it
 * once more, at rest.
 */
export function paced(call: () => void, milliseconds: number): () => void {
	let last = -Infinity;
	return () => {
		const now = performance.now();
		if (now - last < milliseconds) return;
		last = now;
		call();
	};
}
