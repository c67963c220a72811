/** When the page has taken the shape that a change gives it. */

/** Calls once what the change has brought is laid out, and has scrolled where it belongs. Returns what keeps it from that. */
export function whenSettled(call: () => void): () => void {
	let frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(call);
	});
	return () => cancelAnimationFrame(frame);
}
