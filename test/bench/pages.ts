/** The two pages that are compared: the app, and MapLibre alone. */
import { join } from 'node:path';
import { build } from 'vite';
import { load } from '../../src/dataset/load';
import { parse } from '../../src/dataset/parse';
import { wholeChoice } from '../../src/model/choice';
import { marksOf, zoomStep } from '../../src/model/marks/marks';
import { zoomToFit } from '../../src/geometry/mercator';
import { select } from '../../src/model/visible/select';
import type { Position } from '../../src/geometry/position';
import type { Dataset, Story } from '../../src/model/types';
import { CACHE, mustBuild, ROOT } from '../support/build';
import { serveFolder } from '../support/serve';
import { compress, type CompressedSite } from './server';

export const PAGE_NAMES = ['app', 'bare'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export type Pages = Readonly<Record<PageName, CompressedSite>>;

/** What the bare page takes from the story. */
export interface BareData {
	readonly bounds: Story['bounds'];
	readonly points: readonly Position[];
}

const APP_BUILT = join(CACHE, 'bench-dist');
const BARE_BUILT = join(CACHE, 'bench-bare-dist');

/** CSS pixels of the map's frame on the fast profile. */
const FRAME = [1040, 900] as const;

/** Builds and serves both. */
export async function openPages(): Promise<Pages> {
	await mustBuild('geo', APP_BUILT);
	await buildBare(bareData(parse(load(join(ROOT, 'geo')))));
	return {
		app: await compress(await serveFolder(APP_BUILT)),
		bare: await compress(await serveFolder(BARE_BUILT))
	};
}

/** One point for each mark that the app opens with. */
function bareData(dataset: Dataset): BareData {
	const { bounds } = dataset.story;
	const zoom = zoomStep(zoomToFit(bounds.landscape, ...FRAME));
	const marks = marksOf(select(dataset, wholeChoice(dataset)), dataset, zoom);
	return { bounds, points: marks.map(({ position }) => position) };
}

async function buildBare(data: BareData): Promise<void> {
	await build({
		root: join(import.meta.dirname, 'bare'),
		configFile: false,
		base: './',
		logLevel: 'error',
		define: { BARE_DATA: JSON.stringify(data) },
		build: {
			target: 'es2022',
			outDir: BARE_BUILT,
			emptyOutDir: true,
			chunkSizeWarningLimit: 1200
		}
	});
}
