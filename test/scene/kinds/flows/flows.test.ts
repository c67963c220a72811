// @vitest-environment node
import { distance, length } from '@turf/turf';
import type { LineString, MultiLineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { flowPath, pointsAlong, type Path } from '../../../../src/scene/kinds/flows/path';
import { flowWidth, largestFlow } from '../../../../src/scene/kinds/flows/width';
import {
	features as flowFeatures,
	flowLines,
	type FlowArrow
} from '../../../../src/scene/kinds/flows/features';
import { features as numberFeatures } from '../../../../src/scene/kinds/numbers/features';
import { drawnExtent, markClearance } from '../../../../src/scene/kinds/places/size';
import { COUNT } from '../../../../src/scene/kinds/places/look';
import { textWidth } from '../../../../src/scene/labels/textSize';
import { magnitude } from '../../../../src/model/claims';
import { wholeChoice } from '../../../../src/model/choice';
import { zoomStepEnd } from '../../../../src/model/marks/marks';
import { pixelDistance } from '../../../../src/geometry/mercator';
import type { Position } from '../../../../src/geometry/position';
import { sceneOf, STORIES } from '../../../support/realDataset';
import { dataset, event, figure } from '../../../model/build';
import type { Feature } from '../../evaluate';

const ROUBAIX: Position = [3.174, 50.69];

describe('flowPath(from, to)', () => {
	it('is as long as the shortest way over the ground', () => {
		const bogota: Position = [-74.1, 4.6];
		const path = { type: 'Feature' as const, properties: {}, geometry: flowPath(ROUBAIX, bogota) };
		expect(length(path) / distance([...ROUBAIX], [...bogota])).toBeCloseTo(1, 4);
	});

	it('is cut where it crosses the 180th meridian', () => {
		const path = flowPath([170, 40], [-150, 40]);
		expect(path.type).toBe('MultiLineString');
		for (const line of (path as MultiLineString).coordinates) {
			for (const [index, [x = 0]] of line.entries()) {
				const [next = x] = line[index + 1] ?? [];
				expect(Math.abs(next - x)).toBeLessThan(180);
			}
		}
	});
});

describe('pointsAlong(path, distances, zoom)', () => {
	const path: Path = {
		type: 'LineString',
		coordinates: [
			[0, 0],
			[10, 0],
			[10, -10]
		]
	};
	const pixels = pixelDistance([0, 0], [10, 0], 4);

	it('finds points by their distance, and the direction there', () => {
		const points = pointsAlong(path, [pixels / 2, pixels * 1.5], 4);
		expect(points.map(({ bearing }) => Math.round(bearing))).toEqual([90, 180]);
		expect(points[0]?.position[0]).toBeCloseTo(5, 9);
		expect(points[1]?.position[0]).toBeCloseTo(10, 9);
	});

	it('finds none past the end', () => {
		expect(pointsAlong(path, [pixels * 3], 4)).toEqual([]);
	});
});

describe.each(STORIES)('flowWidth(flow, largest) of %s', (_, story) => {
	const { visible } = sceneOf(story, wholeChoice(story), 4);
	const largest = largestFlow(visible.flows);

	it('is proportional to the number, and thinnest where none is public', () => {
		for (const flow of visible.flows) {
			const width = flowWidth(flow, largest);
			const share = flow.shown === null ? 0 : magnitude(flow.shown.claim) / largest;
			expect(width).toBeCloseTo(Math.max(1.5, 9 * share), 9);
		}
	});

	it('is the same whatever is drawn where there is no number at all', () => {
		for (const flow of visible.flows) expect(flowWidth({ ...flow, shown: null }, 0)).toBe(1.5);
	});
});

describe('flowWidth(flow, largest)', () => {
	it('keeps the smallest number visible, and no thinner than none', () => {
		const sent = event('sent', { flow: { to: 'NL' }, figures: [figure('ships', 1)] });
		const story = dataset(sent);
		const [flow] = sceneOf(story, wholeChoice(story), 4).visible.flows;
		expect(flow && [1, 2, 12, 1e6].map((largest) => flowWidth(flow, largest))).toEqual([
			9, 4.5, 1.5, 1.5
		]);
	});
});

describe.each(STORIES)('flowFeatures(scene) of %s', (_, story) => {
	it('draws a line and an arrowhead for each flow at every zoom', () => {
		for (const { scene, part, lines } of scenes()) {
			const ids = scene.visible.flows.map(({ event }) => event.id);
			expect(lines.map(({ id }) => id)).toEqual(ids);
			expect(part('head')).toHaveLength(ids.length);
		}
	});

	it('ends in front of the mark that it leads to', () => {
		for (const { scene, lines } of scenes().filter(({ scene: { zoom } }) => zoom >= 4)) {
			for (const line of lines) {
				const flow = scene.visible.flows.find(({ event }) => event.id === line.id);
				const mark = scene.marks.find(({ id }) => id === flow?.to);
				if (mark === undefined) throw new Error(`${line.id} leads to no mark.`);
				const end = endOf(line);
				const away = pixelDistance(end, mark.position, scene.zoom);
				expect(away).toBeGreaterThan(markClearance(mark));
			}
		}
	});

	it('starts below the edge of the mark that it leaves, and clear of its count', () => {
		let checked = 0;
		for (const { scene, lines } of scenes()) {
			for (const line of lines) {
				const start = (line.geometry as LineString).coordinates[0] as unknown as Position;
				const flow = scene.visible.flows.find(({ event }) => event.id === line.id);
				const mark = scene.marks.find(({ position }) => String(position) === String(flow?.from));
				if (mark === undefined) continue;
				const extent = drawnExtent(mark) ?? 0;
				const last = pixelDistance(start, mark.position, zoomStepEnd(scene.zoom));
				expect(last).toBeCloseTo(extent, 2);
				const count = textWidth(String(mark.events.length), COUNT.size) / 2;
				expect(pixelDistance(start, mark.position, scene.zoom)).toBeGreaterThan(count + 1);
				checked += 1;
			}
		}
		expect(checked).toBeGreaterThan(0);
	});

	it('points each arrowhead along the end of its line', () => {
		for (const { part, lines } of scenes()) {
			const heads = part('head');
			for (const [index, line] of lines.entries()) {
				const [before = [], tip = []] = (line.geometry as LineString).coordinates.slice(-2);
				const bearing = Number((heads[index]?.properties as FlowArrow['properties']).bearing);
				const isEast = (tip[0] ?? 0) > (before[0] ?? 0);
				expect(Math.sin((bearing * Math.PI) / 180) > 0).toBe(isEast);
				expect(heads[index]?.geometry).toMatchObject({ coordinates: tip });
			}
		}
	});

	it('shows the way near the start of a flow whose end may be out of sight', () => {
		for (const { scene, part, lines } of scenes()) {
			for (const line of lines) {
				const [start = []] = (line.geometry as LineString).coordinates;
				const far = pixelDistance(start as unknown as Position, endOf(line), scene.zoom);
				const ways = part('way').filter(({ id }) => String(id).startsWith(`${line.id}-way`));
				expect(ways.length > 0, `${line.id} at ${scene.zoom}`).toBe(far > 345);
			}
		}
	});

	it('writes the number of a flow whose number is public, and no other', () => {
		for (const { scene, lines } of scenes()) {
			const written = numberFeatures(scene).map(({ properties }) => properties.event);
			const numbered = lines.filter(({ properties }) => properties.part === 'numbered');
			expect(written).toEqual(numbered.map(({ id }) => id));
		}
	});

	function scenes() {
		return [3, 4, 6, 8].map((zoom) => {
			const scene = sceneOf(story, wholeChoice(story), zoom);
			const all = flowFeatures(scene);
			const part = (name: string) => all.filter(({ properties }) => properties.part === name);
			return { scene, part, lines: flowLines(scene) };
		});
	}
});

function endOf({ geometry }: Feature): Position {
	return (geometry as LineString).coordinates.at(-1) as unknown as Position;
}
