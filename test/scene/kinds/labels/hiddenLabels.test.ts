// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { hiddenLabels } from '../../../../src/scene/kinds/labels/hiddenLabels';
import { labelExtent } from '../../../../src/scene/labels/candidates';
import { labelsOf } from '../../../../src/scene/kinds/labels/features';
import { wholeChoice } from '../../../../src/model/choice';
import { project, WORLD_SIZE } from '../../../../src/geometry/mercator';
import type { Position } from '../../../../src/geometry/position';
import { REAL, sceneOf, ZOOM_STEPS } from '../../../support/realDataset';

describe('hiddenLabels(scene, frame)', () => {
	const scene = sceneOf(REAL, wholeChoice(REAL), 4);
	const scale = WORLD_SIZE * 2 ** scene.zoom;
	const labels = labelsOf(scene);

	/** A frame whose top left corner lies at a position. */
	function frame(corner: Position, width: number, height: number) {
		const [left, top] = project(corner);
		const toPixels = (position: Position) => {
			const [x, y] = project(position);
			return { x: (x - left) * scale, y: (y - top) * scale };
		};
		return { toPixels, width, height, zoom: scene.zoom + 0.25, covers: [] };
	}

	it('names those that reach over a side, and no other', () => {
		const around = frame([-5, 55], 700, 500);
		const sides = labels.flatMap((label) => {
			const { x, y } = around.toPixels(label.position);
			const { left, top, right, bottom } = labelExtent(label, 'fr');
			const corners = [
				[x + left, y + top],
				[x + right, y + bottom],
				[x + left, y + bottom],
				[x + right, y + top]
			] as const;
			const inside = corners.filter(([a, b]) => a >= 0 && a <= 700 && b >= 0 && b <= 500).length;
			return inside > 0 && inside < 4 ? [label.id] : [];
		});
		expect(sides.length).toBeGreaterThan(2);
		expect([...hiddenLabels(scene, around)].sort()).toEqual(sides.sort());
	});

	it('names those that something covers, if only in part', () => {
		const around = frame([-5, 55], 700, 500);
		const [label] = labels.filter(({ id }) => id === 'DE');
		if (label === undefined) throw new Error('The map names no Germany.');
		const { x, y } = around.toPixels(label.position);
		const { left, top } = labelExtent(label, 'fr');
		const corner = { left: x + left, top: y + top, right: x + left + 1, bottom: y + top + 1 };
		const beside = { ...corner, left: corner.left - 2, right: corner.left };
		const uncovered = hiddenLabels(scene, around);
		expect(hiddenLabels(scene, { ...around, covers: [corner] })).toContain('DE');
		expect(hiddenLabels(scene, { ...around, covers: [beside] })).toEqual(uncovered);
	});

	it('names none where the frame holds all of them, or none', () => {
		expect(hiddenLabels(scene, frame([-180, 85], scale, scale))).toEqual([]);
		expect(hiddenLabels(scene, frame([-179, 84], 5, 5))).toEqual([]);
	});

	it('names those that have no room yet, until the zoom at which they have', () => {
		const scenes = ZOOM_STEPS.map((zoom) => sceneOf(REAL, wholeChoice(REAL), zoom));
		const late = scenes.map((each) => labelsOf(each).filter(({ isDeferred }) => isDeferred));
		expect(late.flat().length).toBeGreaterThan(0);
		for (const [index, each] of scenes.entries()) {
			const world = frame([-180, 85], 2 * scale, 2 * scale);
			const ids = (late[index] ?? []).map(({ id }) => id);
			expect(hiddenLabels(each, { ...world, zoom: each.zoom })).toEqual(ids);
			expect(hiddenLabels(each, { ...world, zoom: each.zoom + 0.25 })).toEqual([]);
		}
	});
});
