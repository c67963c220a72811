/**
 * The map before the map, and instead of it: one SVG and a set of marks for each zoom step a frame may open at, chosen
 * by container queries, so that it lies on the pixels of the live map's first frame in any frame and without a script.
 */
import { lateZoom } from '../model/marks/marks';
import type { Scene } from '../scene/scene';
import type { Features } from '../scene/feature';
import { landSvg, leadersSvg, WINDOW, type PosterWords } from './land';
import { notesCss, notesHtml, type NotesOptions } from './annotations/notes';
import type { Orientation } from './annotations/place';
import { marksHtml, type MarksOptions } from './marks';
import { extentOf, frameAt, short, type Extent } from './plane';

/** Zoom steps that frames from a small phone to a large screen open at. */
const STEPS = { first: 2.5, last: 4.5, by: 0.5 } as const;

export interface PosterOptions extends Omit<MarksOptions, 'place'>, NotesOptions {
	readonly land: Readonly<Record<string, Features>>;
	readonly sceneAt: (zoom: number) => Scene;
	readonly words: PosterWords;
}

export interface Poster {
	readonly html: string;
	/** The annotations, for an element of their own over the picture and the live map. */
	readonly notes: string;
	/** The rules that place it, for the page's own style sheet: a policy forbids them in attributes. */
	readonly css: string;
}

export function posterOf(options: PosterOptions): Poster {
	const { land, bounds, sceneAt, words, language, link } = options;
	const places = new Map<string, string>();
	const place = (x: string, y: string): string => {
		const key = `--x:${x};--y:${y}`;
		if (!places.has(key)) places.set(key, `p${places.size.toString(36)}`);
		return `data-p="${places.get(key)}"`;
	};
	const groups = distinctSteps((zoom) => {
		const scene = sceneAt(zoom);
		return { scene, marks: marksHtml(scene, { language, link, place, window: WINDOW }) };
	});
	const leaders = groups.map(
		({ scene }, index) => `<g class="step" data-step="${index}">${leadersSvg(scene)}</g>`
	);
	const html = [
		landSvg(land, sceneAt(4), words, WINDOW, leaders.join('')),
		...groups.map(({ marks }, index) => `<div class="step" data-step="${index}">${marks}</div>`)
	].join('');
	const css = [
		extentCss('.poster,.notes', extentOf(bounds.landscape)),
		`@container map (orientation: portrait){${extentCss('.poster,.notes', extentOf(bounds.portrait))}}`,
		...[...places].map(([position, name]) => `[data-p=${name}]{${position}}`),
		...gapRules(html),
		...groups.map((step, index) => stepCss(index, step, bounds)),
		notesCss(
			options,
			groups.map((step) => ({
				scene: step.scene,
				query: (orientation) => queryOf(step, orientation, extentOf(bounds[orientation])),
				least: (orientation) => longestAt(extentOf(bounds[orientation]), step.scene.zoom),
				most: (orientation) =>
					1.8 * longestAt(extentOf(bounds[orientation]), step.to ?? step.scene.zoom + 1)
			}))
		)
	].join('\n');
	return { html, notes: notesHtml(options), css };
}

interface Drawn {
	readonly scene: Scene;
	readonly marks: string;
}

interface Step extends Drawn {
	/** The zooms it stands for; null is open. */
	readonly from: number | null;
	readonly to: number | null;
}

function distinctSteps(drawnAt: (zoom: number) => Drawn): Step[] {
	const steps: Step[] = [];
	for (let zoom: number = STEPS.first; zoom <= STEPS.last; zoom += STEPS.by) {
		const from = zoom === STEPS.first ? null : zoom;
		const to = zoom === STEPS.last ? null : zoom + STEPS.by;
		steps.push({ ...drawnAt(zoom), from, to });
	}
	return steps;
}

/** The middle and the size of what is shown, and how many pixels a unit takes in the frame at hand. */
function extentCss(selector: string, { x, y, width, height }: Extent): string {
	return `${selector}{--cx:${short(x)};--cy:${short(y)};--s:min(100cqw/${short(width)},100cqh/${short(height)})}`;
}

/** Shows a step in the frames whose zoom it stands for, for each orientation's own bounds. */
function stepCss(index: number, step: Step, bounds: PosterOptions['bounds']): string {
	return (['landscape', 'portrait'] as const)
		.map((orientation) => {
			const extent = extentOf(bounds[orientation]);
			const late = atLeast(extent, lateZoom(step.from ?? STEPS.first));
			return (
				`@container map ${queryOf(step, orientation, extent)}{.poster .step[data-step="${index}"]{display:block}}` +
				`@container map (orientation: ${orientation}) and ${late}{.poster [data-step="${index}"] .late{display:block}}`
			);
		})
		.join('\n');
}

function queryOf({ from, to }: Step, orientation: Orientation, extent: Extent): string {
	return [
		`(orientation: ${orientation})`,
		...(from === null ? [] : [atLeast(extent, from)]),
		...(to === null ? [] : [`(not (${atLeast(extent, to)}))`])
	].join(' and ');
}

/** CSS pixels of the longer side of the smallest frame that shows the extent at a zoom. */
function longestAt(extent: Extent, zoom: number): number {
	return Math.max(...frameAt(extent, zoom));
}

function atLeast(extent: Extent, zoom: number): string {
	const [width, height] = frameAt(extent, zoom);
	return `(min-width: ${short(width)}px) and (min-height: ${short(height)}px)`;
}

/** One rule for each distance that labels stand from their mark. */
function gapRules(html: string): string[] {
	const gaps = new Set([...html.matchAll(/gap-(-?\d+)/g)].map(([, gap]) => Number(gap)));
	return [...gaps].sort((a, b) => a - b).map((gap) => `.gap-${gap}{--gap:${gap}px}`);
}
