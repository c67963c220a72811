/** How everything on the live map looks, and on what it is projected, whatever is shown. */
import type { Theme } from '../../scene/palette';
import type { Part, Session } from '../session';
import { stand } from './camera';

/** Milliseconds in which a map at home turns into a globe at home, or back. */
const TURN = 600;

export function showsTheme({ map, busy }: Session): Part {
	let shown: Theme | null = null;
	return ({ theme }, isStyleNew) => {
		if (theme === shown && !isStyleNew) return;
		busy();
		map.setGlobalStateProperty('theme', theme);
		shown = theme;
	};
}

export function showsProjection(session: Session): Part {
	const { map, drawing, events } = session;
	let shown = drawing.scene.projection;
	return ({ scene: { projection } }) => {
		if (map.getProjection()?.type !== projection) {
			session.busy();
			map.setProjection({ type: projection });
		}
		if (projection === shown) return;
		shown = projection;
		// only the next frame gives the camera the new projection
		map.once('render', () => {
			if (session.isHome) stand(session, null, TURN, 'frame');
			else events.onrest(session.view, 'frame');
		});
	};
}
