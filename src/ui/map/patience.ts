/** How long something is waited for that a reader is to see. */

/** Milliseconds without a frame after which nobody can have been looking. */
const UNSEEN = 3000;

/** Calls once so many milliseconds have passed while the page is seen. Returns what ends the waiting. */
export function afterPatience(milliseconds: number, call: () => void): () => void {
	let timer: ReturnType<typeof setTimeout>;
	let frame = 0;
	const wait = () => {
		timer = setTimeout(() => {
			const asked = performance.now();
			// a page that is not seen gets no frame
			frame = requestAnimationFrame(() => {
				if (performance.now() - asked > UNSEEN) wait();
				else call();
			});
		}, milliseconds);
	};
	wait();
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
}

/** Calls once an element has a size: hidden, it has none. Returns what keeps it from that. */
export function whenSized(element: HTMLElement, call: () => void): () => void {
	const observer = new ResizeObserver(() => {
		if (element.clientWidth === 0 || element.clientHeight === 0) return;
		observer.disconnect();
		call();
	});
	observer.observe(element);
	return () => observer.disconnect();
}
