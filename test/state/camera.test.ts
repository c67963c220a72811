// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fitting } from '../../src/geometry/globe';
import type { Bounds } from '../../src/geometry/position';
import { Camera } from '../../src/state/camera.svelte';
import type { CameraRequest, MapEngine, Sight } from '../../src/state/engine';
import { flatView, type MapView } from '../../src/state/mapView';

const HOME: Bounds = [-10, 40, 20, 60];
const THERE: Bounds = [0, 45, 5, 48];
const ELSEWHERE: Bounds = [10, 50, 12, 51];
const SIGHT: Sight = { position: [3, 50], equatorZoom: 7, at: { x: 100, y: 100 } };

describe('rests(view, cause)', () => {
	it('makes what the reader did her own view, and home none', () => {
		const { camera } = served();
		camera.rests(viewOf(THERE), 'reader');
		expect(rounded(camera.view)).toEqual(THERE);
		camera.rests(viewOf(HOME, true), 'reader');
		expect(camera.view).toBeNull();
	});

	it('keeps her view where the page moves the map, and follows it where its frame changes', () => {
		const { camera } = served();
		camera.rests(viewOf(ELSEWHERE), 'frame');
		expect(camera.view).toBeNull();
		camera.rests(viewOf(THERE), 'reader');
		camera.rests(viewOf(ELSEWHERE), 'page');
		expect(rounded(camera.view)).toEqual(THERE);
		camera.rests(viewOf(ELSEWHERE), 'frame');
		expect(rounded(camera.view)).toEqual(ELSEWHERE);
	});
});

describe('reveal(sight) and comeBack()', () => {
	it('lead to what is opened and back to the view before it', () => {
		const { camera, asked } = served();
		camera.rests(viewOf(THERE), 'reader');
		const own = camera.view;
		camera.reveal(SIGHT);
		camera.rests(viewOf(ELSEWHERE), 'page');
		expect(camera.view).toBe(own);
		camera.comeBack();
		expect(asked).toEqual([SIGHT, { type: 'return', to: own }]);
		camera.comeBack();
		expect(asked).toHaveLength(2);
	});

	it('leave the map where the reader has moved it since', () => {
		const { camera, asked } = served();
		camera.reveal(SIGHT);
		camera.rests(viewOf(ELSEWHERE), 'reader');
		camera.comeBack();
		expect(asked).toEqual([SIGHT]);
		expect(rounded(camera.view)).toEqual(ELSEWHERE);
	});

	it('know how close the reader’s own view is, however far they lead from it', () => {
		const { camera, engine } = served();
		engine.view = viewOf(THERE);
		const own = engine.view.equatorZoom;
		expect(camera.ownZoom(HOME)).toBe(own);
		camera.reveal(SIGHT);
		engine.view = viewOf(ELSEWHERE);
		expect(camera.ownZoom(HOME)).toBe(own);
	});
});

describe('follow(view, opensSomething)', () => {
	it('moves the map to a link’s view, once', () => {
		const { camera, asked } = served();
		camera.follow(THERE, false);
		expect(asked).toEqual([{ type: 'return', to: THERE }]);
		camera.follow(THERE, false);
		expect(asked).toHaveLength(1);
		camera.follow(null, false);
		expect(asked.at(-1)).toEqual({ type: 'return', to: null });
	});

	it('does not move where the view is the same in an address', () => {
		const { camera, asked } = served();
		camera.rests(viewOf(THERE), 'reader');
		const exact = camera.view;
		camera.follow(THERE, false);
		expect(asked).toEqual([]);
		expect(camera.view).toBe(exact);
	});

	it('comes back from what was opened even where the view is the same', () => {
		const { camera, asked } = served();
		camera.reveal(SIGHT);
		camera.follow(null, false);
		expect(asked).toEqual([SIGHT, { type: 'return', to: null }]);
	});

	it('leaves it to what the link opens to move the map, and comes back to the link’s view', () => {
		const { camera, asked } = served();
		camera.follow(THERE, true);
		expect(asked).toEqual([]);
		camera.comeBack();
		expect(asked).toEqual([{ type: 'return', to: THERE }]);
	});
});

describe('leave(), travel() and stay()', () => {
	it('lead the map to where the story is at home now, whatever view the reader had', () => {
		const { camera, asked } = served();
		camera.rests(viewOf(THERE), 'reader');
		camera.leave();
		camera.travel();
		expect(camera.view).toBeNull();
		expect(asked).toEqual([{ type: 'travel', to: null }]);
		camera.rests(viewOf(ELSEWHERE), 'frame');
		expect(camera.view).toBeNull();
	});

	it('make what is seen the reader’s own view', () => {
		const { camera, engine, asked } = served();
		camera.leave();
		engine.view = viewOf(THERE);
		camera.stay();
		expect(rounded(camera.view)).toEqual(THERE);
		expect(asked).toEqual([{ type: 'return', to: camera.view }]);
		camera.travel();
		expect(asked.at(-1)).toEqual({ type: 'travel', to: camera.view });
	});
});

describe('serve(engine)', () => {
	it('does what was asked for before anything could', () => {
		const camera = new Camera(HOME);
		camera.ask({ type: 'zoom', by: 1 });
		const { engine, asked } = engineAt(viewOf(HOME, true));
		camera.serve(engine);
		camera.serve(engine);
		expect(asked.filter(({ type }) => type === 'zoom')).toEqual([{ type: 'zoom', by: 1 }]);
	});

	it('takes the engine that follows another to the reader’s view', () => {
		const { camera } = served();
		camera.rests(viewOf(THERE), 'reader');
		const { engine, asked } = engineAt(viewOf(HOME, true));
		camera.serve(engine);
		expect(asked).toEqual([{ type: 'return', to: camera.view }]);
	});

	it('leaves the map where it is while the same engine goes on, or something is shown anew', () => {
		const { camera, engine, asked } = served();
		camera.reveal(SIGHT);
		camera.serve(engine);
		expect(asked).toEqual([SIGHT]);
		const other = engineAt(viewOf(HOME, true));
		camera.serve(other.engine);
		expect(other.asked).toEqual([]);
	});
});

describe('onmove(listener)', () => {
	it('tells of every movement and every rest, until it is ended', () => {
		const { camera } = served();
		const seen: MapView[] = [];
		const stop = camera.onmove((view) => seen.push(view));
		const [first, second] = [viewOf(THERE), viewOf(ELSEWHERE)];
		camera.moves(first);
		camera.rests(second, 'page');
		stop();
		camera.moves(first);
		expect(seen).toEqual([first, second]);
	});
});

interface FakeEngine extends MapEngine<unknown> {
	view: MapView;
}

/** An engine that only remembers what it was asked. */
function engineAt(view: MapView) {
	const asked: (CameraRequest | (Sight & { type?: undefined }))[] = [];
	const engine: FakeEngine = {
		view,
		move: (request) => asked.push(request),
		reveal: (sight) => asked.push(sight),
		draw: () => undefined,
		remove: () => undefined
	};
	return { engine, asked };
}

function served() {
	const camera = new Camera(HOME);
	const { engine, asked } = engineAt(viewOf(HOME, true));
	camera.serve(engine);
	return { camera, engine, asked };
}

/** A view of the bounds in a frame of their own shape. */
function viewOf(bounds: Bounds, isHome = false): MapView {
	const wide = { width: 1000, height: 1000 };
	const { zoom } = fitting(bounds, wide);
	const { toPixels } = flatView(fitting(bounds, wide), wide, isHome);
	const [corner, other] = [toPixels([bounds[0], bounds[3]]), toPixels([bounds[2], bounds[1]])];
	const size = { width: other.x - corner.x, height: other.y - corner.y };
	return flatView({ ...fitting(bounds, wide), zoom }, size, isHome);
}

function rounded(bounds: Bounds | null): readonly number[] | null {
	return bounds && bounds.map((degrees) => Math.round(degrees * 1e6) / 1e6 + 0);
}
