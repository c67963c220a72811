// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fitting } from '../../../src/geometry/globe';
import { homeOf } from '../../../src/scene/home';
import { flatView } from '../../../src/state/mapView';
import { clearHome } from '../../../src/ui/map/chapterHome';
import { STORIES } from '../../support/realDataset';

const FRAMES = [
	{ width: 280, height: 211 },
	{ width: 360, height: 325 },
	{ width: 820, height: 519 },
	{ width: 1040, height: 900 }
];

describe.each(STORIES)('clearHome(bounds, frame) of the chapters of %s', (_, { story }) => {
	it.each(FRAMES)('shows them clear of the controls in %o', (frame) => {
		for (const chapter of story.chapters) {
			const bounds = homeOf(chapter.bounds, frame);
			const shown = clearHome(bounds, frame);
			const { toPixels } = flatView(fitting(shown, frame), frame, true);
			const corner = toPixels([bounds[0], bounds[3]]);
			const other = toPixels([bounds[2], bounds[1]]);
			expect(corner.x).toBeGreaterThanOrEqual(11);
			expect(corner.y).toBeGreaterThanOrEqual(Math.min(51, 0.19 * frame.height));
			expect(other.x).toBeLessThanOrEqual(frame.width - 11);
			expect(other.y).toBeLessThanOrEqual(frame.height - Math.min(51, 0.19 * frame.height));
		}
	});
});
