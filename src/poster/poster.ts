/**
 * The map before the map, and instead of it: one SVG and a set of marks for each zoom step a frame may open at, chosen
 * by container queries, so that it lies on the pixels of the live map's first frame in any frame and without a script.
 */
import type { BaseMap } from '../geometry/baseMap';
import { deferredZoom } from '../model/marks/marks';
import { shapeQuery, shapesOf } from '../scene/home';
import type { Scene } from '../scene/scene';
import { groundSvg, stepSvg, type PosterWords } from './ground';
import { lookRules } from './lookRules';
import { notesHtml } from './annotations/notes';
import { stepRules, type NotesOptions, type StepRules } from './annotations/rules';
import { exitsHtml } from './exits/exits';
import { exitRules, posterExits } from './exits/rules';
import { marksHtml, type MarksOptions } from './marks';
import { openingOf } from './opening';
import { extentOf, rounded, type Extent } from './plane';
import { atLeast, stepQuery, type ZoomStep } from './steps';

export interface PosterOptions extends Omit<MarksOptions, 'place' | 'className'>, NotesOptions {
	readonly land: BaseMap;
	readonly sceneAt: (zoom: number) => Scene;
	readonly words: PosterWords;
	/** Where an annotation's event is told in words. */
	readonly href: (event: string) => string;
}

export interface Poster {
	readonly html: string;
	/** Annotations, and labels of what leaves the frame, for an element of their own over the picture and the live map. */
	readonly notes: string;
	/** The rules that place it, for the page's own style sheet: a policy forbids them in attributes. */
	readonly css: string;
}

export function posterOf(options: PosterOptions): Poster {
	const { land, bounds, sceneAt, words, link } = options;
	const { steps, zoom, window } = openingOf(bounds);
	const places = new Map<string, string>();
	const place = (x: string, y: string): string => {
		const key = `--x:${x};--y:${y}`;
		if (!places.has(key)) places.set(key, `p${places.size.toString(36)}`);
		return `data-p="${places.get(key)}"`;
	};
	const groups = steps.map((step, index): Drawn => {
		const scene = sceneAt(step.zoom);
		const rules = stepRules(options, step, scene, `[data-step="${index}"]`);
		const className = (label: string) => rules.hidden.get(label) ?? '';
		const marks = marksHtml(scene, { link, place, window, className });
		return { ...step, scene, rules, marks };
	});
	const stepwise = groups.map(
		({ scene }, index) => `<g class="step" data-step="${index}">${stepSvg(scene)}</g>`
	);
	const html = [
		groundSvg(land, sceneAt(zoom), words, window, stepwise.join('')),
		...groups.map(({ marks }, index) => `<div class="step" data-step="${index}">${marks}</div>`)
	].join('');
	const exits = posterExits(sceneAt(zoom), window);
	const css = [
		lookRules(),
		extentCss('.poster,.notes', extentOf(bounds.landscape)),
		`@container map ${shapeQuery('portrait')}{${extentCss('.poster,.notes', extentOf(bounds.portrait))}}`,
		...[...places].map(([position, name]) => `[data-p=${name}]{${position}}`),
		...gapRules(html),
		...groups.map((step, index) => stepCss(index, step, bounds)),
		...groups.map(({ rules }) => rules.css),
		exitRules(exits, options.layouts)
	].join('\n');
	const notes = notesHtml(options.notes, options.href);
	return { html, notes: notes + exitsHtml(exits, options.href), css };
}

interface Drawn extends ZoomStep {
	readonly scene: Scene;
	readonly rules: StepRules;
	readonly marks: string;
}

/** The middle and the size of what is shown, and how many pixels a unit takes in the frame at hand. */
function extentCss(selector: string, { x, y, width, height }: Extent): string {
	return `${selector}{--cx:${rounded(x)};--cy:${rounded(y)};--s:min(100cqw/${rounded(width)},100cqh/${rounded(height)})}`;
}

/** Shows a step in the frames whose zoom it stands for, for each shape's own bounds. */
function stepCss(index: number, step: ZoomStep, bounds: PosterOptions['bounds']): string {
	return shapesOf(bounds)
		.map((shape) => {
			const extent = extentOf(bounds[shape ?? 'landscape']);
			const deferred = atLeast(extent, deferredZoom(step.zoom));
			return (
				`@container map ${stepQuery(step, shape, extent)}{.poster .step[data-step="${index}"]{display:block}}` +
				`@container map ${shapeQuery(shape)} and ${deferred}{.poster [data-step="${index}"] .deferred{display:block}}`
			);
		})
		.join('\n');
}

/** One rule for each distance that labels stand from their mark. */
function gapRules(html: string): string[] {
	const gaps = new Set([...html.matchAll(/gap-(-?\d+)/g)].map(([, gap]) => Number(gap)));
	return [...gaps].sort((a, b) => a - b).map((gap) => `.gap-${gap}{--gap:${gap}px}`);
}
