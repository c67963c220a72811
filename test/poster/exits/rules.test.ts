// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fitting } from '../../../src/geometry/globe';
import { project, WORLD_SIZE } from '../../../src/geometry/mercator';
import type { Box, FrameSize } from '../../../src/geometry/screen';
import { wholeChoice } from '../../../src/model/choice';
import { layoutsOf, type Layout } from '../../../src/poster/annotations/covers';
import { exitRules, posterExits } from '../../../src/poster/exits/rules';
import { openingOf } from '../../../src/poster/opening';
import { extentOf } from '../../../src/poster/plane';
import { exitsIn, firstExitsIn } from '../../../src/scene/exits/exits';
import type { Frame } from '../../../src/scene/frame';
import { homeOf } from '../../../src/scene/home';
import { linesOf } from '../../../src/scene/kinds/flows/path';
import { coursesOf } from '../../../src/scene/kinds/flows/course';
import { surroundings } from '../../../src/scene/kinds/labels/obstacles';
import { areaOf } from '../../../src/scene/labels/placement';
import { grown, meets, Occupied } from '../../../src/scene/labels/occupied';
import { crosses, segmentsOf } from '../../../src/scene/labels/segment';
import { zoomStep } from '../../../src/model/marks/marks';
import { REAL, sceneOf } from '../../support/realDataset';

/** CSS pixels of the map, and whether the page's legend lies over it. */
const FRAMES: readonly (readonly [number, number, boolean])[] = [
	[320, 300, false],
	[360, 324, false],
	[360, 640, false],
	[600, 420, false],
	[820, 637, false],
	[1000, 560, false],
	[1600, 540, false],
	[1040, 900, true],
	[1520, 1080, true]
];

/** CSS pixels by which a rule may miss what scripts find, in steps of six, along courses that bend. */
const TOLERANCE = 8;

const LAYOUTS = layoutsOf(true);

describe('the labels of flows that leave the frame', () => {
	it.each(FRAMES)(
		'stand at the edge of a map of %i × %i, clear of all',
		(width, height, isWide) => {
			const { frame, scene } = homeFrame({ width, height }, layoutFor(isWide));
			const exits = exitsIn(scene, frame);
			const outside = coursesOf(scene).filter(({ drawn }) => {
				const { x, y } = frame.toPixels(linesOf(drawn)[0]?.at(-1) ?? [0, 0]);
				return x < 0 || x > width || y < 0 || y > height;
			});
			expect(outside.length).toBeGreaterThan(1);
			const led = outside.map(({ flow }) => flow.event.id);
			// a small map may have no room for one
			if (width < 480) expect(led).toEqual(expect.arrayContaining(exits.map(({ event }) => event)));
			else expect(exits.map(({ event }) => event)).toEqual(led);
			const occupied = new Occupied();
			for (const cover of frame.covers) occupied.add(cover);
			for (const each of surroundings(scene).obstacles) occupied.add(areaOf(each, frame.toPixels));
			const shafts = coursesOf(scene).flatMap(({ drawn }) =>
				segmentsOf((linesOf(drawn)[0] ?? []).map(frame.toPixels))
			);
			for (const [index, { box, event }] of exits.entries()) {
				expect(occupied.isFree(box), event).toBe(true);
				if (width < 480) continue;
				expect(
					shafts.some((shaft) => crosses(box, shaft)),
					event
				).toBe(false);
				expect(
					shafts.some((shaft) => crosses(grown(box, 12), shaft)),
					event
				).toBe(true);
				expect(
					exits.slice(index + 1).some((other) => meets(other.box, box)),
					event
				).toBe(false);
			}
		}
	);

	it.each(FRAMES)('stand there by rule alone in a map of %i × %i', (width, height, isWide) => {
		const layout = layoutFor(isWide);
		const { frame, scene } = homeFrame({ width, height }, layout);
		const exits = posterExits(scene, openingOf(REAL.story.bounds).window);
		const first = new Map(firstExitsIn(scene, frame).map(({ event, box }) => [event, box]));
		expect(exits.length).toBeGreaterThan(1);
		for (const [index, { event }] of exits.entries()) {
			const { left, top } = placeByRule(exitRules(exits, [layout]), index, frame);
			const box = first.get(event) as Box;
			// a narrow map has other things there, which scripts look out for
			if (width < 480) continue;
			expect(Math.abs(left - box.left), `${event} across`).toBeLessThan(TOLERANCE);
			expect(Math.abs(top - box.top), `${event} down`).toBeLessThan(TOLERANCE);
		}
	});
});

function layoutFor(isWide: boolean): Layout {
	const found = LAYOUTS.find(({ id }) => (id === 'wide') === isWide);
	if (found === undefined) throw new Error('no such layout');
	return found;
}

function homeFrame(size: FrameSize, { covers }: Layout) {
	const { centre, zoom } = fitting(homeOf(REAL.story.bounds, size), size);
	const world = WORLD_SIZE * 2 ** zoom;
	const [x, y] = project(centre);
	const frame: Frame = {
		...size,
		zoom,
		covers: covers(size),
		toPixels: (position) => {
			const [across, down] = project(position);
			return {
				x: (across - x) * world + size.width / 2,
				y: (down - y) * world + size.height / 2
			};
		}
	};
	return { frame, scene: sceneOf(REAL, wholeChoice(REAL), zoomStep(zoom)) };
}

/** Where a browser puts the label by the rules: CSS pixels of its left and top. */
function placeByRule(css: string, index: number, { width, height, zoom }: Frame) {
	const { x, y } = extentOf(homeOf(REAL.story.bounds, { width, height }));
	const variables = new Map(
		[...css.matchAll(new RegExp(`(@container[^{]*\\{)?\\.(?:notes|exit-\\d)\\{[^}]*\\}`, 'g'))]
			.filter(([rule]) => rule.includes('.notes') || rule.includes(`.exit-${index}{`))
			.filter(([, isNarrow]) => isNarrow === undefined || width < 480)
			.flatMap(([rule]) => [...rule.matchAll(/(--\w+|left|top):([^;}]+)/g)])
			.map(([, name = '', value = '']) => [name, value])
	);
	variables
		.set('--cx', String(x))
		.set('--cy', String(y))
		.set('--s', String(2 ** (zoom - 4)));
	const valueOf = (text: string): string =>
		text.replace(/var\((--\w+)\)/g, (_, name: string) => `(${valueOf(variables.get(name) ?? '')})`);
	const reckon = (side: string): number => {
		const sum = valueOf(variables.get(side) ?? '')
			.replace(/([\d.]+)cqw/g, (_, share) => String((Number(share) * width) / 100))
			.replace(/([\d.]+)cqh/g, (_, share) => String((Number(share) * height) / 100))
			.replace(/calc|px/g, '')
			.replace(/max|min/g, 'Math.$&');
		return Number(new Function(`return ${sum}`)());
	};
	return { left: reckon('left'), top: reckon('top') };
}
