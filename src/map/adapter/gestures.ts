/** Which gestures of the reader's move the live map. */
import type { Session } from '../session';

/** Milliseconds for which MapLibre shows how to move the map, and within which it cannot give that up. */
const HINT = 150;

/**
 * Leaves one finger and the wheel to the page around the map, but where the map fills the screen: there is nothing else
 * to move. Returns what ends that.
 */
export function sharesGestures({ map, container }: Session): () => void {
	let hinted = -Infinity;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const follow = () => {
		clearTimeout(timer);
		const isFull = document.fullscreenElement?.contains(container) === true;
		const left = hinted + HINT - performance.now();
		if (isFull && left > 0) timer = setTimeout(follow, left);
		else map.cooperativeGestures[isFull ? 'disable' : 'enable']();
	};
	map.on('cooperativegestureprevented', () => (hinted = performance.now()));
	document.addEventListener('fullscreenchange', follow);
	follow();
	return () => {
		clearTimeout(timer);
		document.removeEventListener('fullscreenchange', follow);
	};
}
