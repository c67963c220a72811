/** How large the live map is. */
import type { Session } from '../session';
import { by, stand } from './camera';

/** Fills the container whenever it has a size: hidden, it has none, and the map waits. Returns what ends that. */
export function followSize(session: Session): () => void {
	const { map, container } = session;
	let { width, height } = session.frame;
	const observer = new ResizeObserver(() => {
		const next = session.frame;
		const isHidden = next.width === 0 || next.height === 0;
		if (isHidden || (next.width === width && next.height === height)) return;
		({ width, height } = next);
		map.resize(by('frame'));
		if (session.isHome) stand(session, null, 0, 'frame');
		map.redraw();
	});
	observer.observe(container);
	return () => observer.disconnect();
}
