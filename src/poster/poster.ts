/**
 * The map before the map, and instead of it: one SVG and a set of marks for each zoom step a frame may open at, chosen
 * by container queries, so that it lies on the pixels of the live map's first frame in any frame and without a script.
 */
import { lateZoom } from '../model/marks/marks';
import type { Scene } from '../scene/scene';
import type { Features } from '../scene/feature';
import type { Bounds } from '../geometry/position';
import { landSvg, leadersSvg, WINDOW, type PosterWords } from './land';
import { marksHtml, type MarksOptions } from './marks';
import { extentOf, frameAt, short, type Extent } from './plane';

/** Zoom steps that frames from a small phone to a large screen open at. */
const STEPS = { first: 2.5, last: 4.5, by: 0.5 } as const;

export interface PosterOptions extends Omit<MarksOptions, 'place'> {
	readonly land: Readonly<Record<string, Features>>;
	readonly bounds: { readonly portrait: Bounds; readonly landscape: Bounds };
	readonly sceneAt: (zoom: number) => Scene;
	readonly words: PosterWords;
}

export interface Poster {
	readonly html: string;
	/** The rules that place it, for the page's own style sheet: a policy forbids them in attributes. */
	readonly css: string;
}

export function posterOf({ land, bounds, sceneAt, words, language, link }: PosterOptions): Poster {
	const places = new Map<string, string>();
	const place = (x: string, y: string): string => {
		const key = `--x:${x};--y:${y}`;
		if (!places.has(key)) places.set(key, `p${places.size.toString(36)}`);
		return `data-p="${places.get(key)}"`;
	};
	const groups = distinctSteps((zoom) =>
		marksHtml(sceneAt(zoom), { language, link, place, window: WINDOW })
	);
	const leaders = groups.map(
		({ from }, index) =>
			`<g class="step" data-step="${index}">${leadersSvg(sceneAt(from ?? STEPS.first))}</g>`
	);
	const html = [
		landSvg(land, sceneAt(4), words, WINDOW, leaders.join('')),
		...groups.map(({ marks }, index) => `<div class="step" data-step="${index}">${marks}</div>`)
	].join('');
	const css = [
		extentCss('.poster', extentOf(bounds.landscape)),
		`@container map (orientation: portrait){${extentCss('.poster', extentOf(bounds.portrait))}}`,
		...[...places].map(([position, name]) => `[data-p=${name}]{${position}}`),
		...gapRules(html),
		...groups.map(({ from, to }, index) => stepCss(index, from, to, bounds))
	].join('\n');
	return { html, css };
}

interface Step {
	readonly marks: string;
	/** The zooms it stands for; null is open. */
	readonly from: number | null;
	readonly to: number | null;
}

function distinctSteps(marksAt: (zoom: number) => string): Step[] {
	const steps: Step[] = [];
	for (let zoom: number = STEPS.first; zoom <= STEPS.last; zoom += STEPS.by) {
		const from = zoom === STEPS.first ? null : zoom;
		const to = zoom === STEPS.last ? null : zoom + STEPS.by;
		steps.push({ marks: marksAt(zoom), from, to });
	}
	return steps;
}

/** The middle and the size of what is shown, and how many pixels a unit takes in the frame at hand. */
function extentCss(selector: string, { x, y, width, height }: Extent): string {
	return `${selector}{--cx:${short(x)};--cy:${short(y)};--s:min(100cqw/${short(width)},100cqh/${short(height)})}`;
}

/** Shows a step in the frames whose zoom it stands for, for each orientation's own bounds. */
function stepCss(
	index: number,
	from: number | null,
	to: number | null,
	bounds: PosterOptions['bounds']
) {
	return (['landscape', 'portrait'] as const)
		.map((orientation) => {
			const extent = extentOf(bounds[orientation]);
			const query = [
				`(orientation: ${orientation})`,
				...(from === null ? [] : [atLeast(extent, from)]),
				...(to === null ? [] : [`(not (${atLeast(extent, to)}))`])
			].join(' and ');
			const late = atLeast(extent, lateZoom(from ?? STEPS.first));
			return (
				`@container map ${query}{.poster .step[data-step="${index}"]{display:block}}` +
				`@container map (orientation: ${orientation}) and ${late}{.poster [data-step="${index}"] .late{display:block}}`
			);
		})
		.join('\n');
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
