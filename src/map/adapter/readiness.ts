/** Whether the live map has drawn what it was given, and whether it still can. */
import type { Session } from '../session';
import type { MovingMarks } from './movement';

export function followReadiness(session: Session, moving: MovingMarks): void {
	const { map, container, events } = session;
	map.on('idle', () => {
		if (moving.areMoving) return;
		container.dataset.map = 'idle';
		if (session.isReady) return;
		session.isReady = true;
		performance.mark('map-ready');
		// only now has a globe its own camera
		events.onrest(session.view, 'frame');
		events.onready();
	});
	map.on('error', () => {
		if (!session.isReady) events.onfail('start');
	});
	map.on('webglcontextlost', () => {
		session.isReady = false;
		events.onfail('lost');
	});
}
