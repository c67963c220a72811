/** The poster's ground: land, countries, borders, halos and flows, in one SVG that scales with the frame. */
import type { Scene } from '../scene/scene';
import type { Features } from '../scene/feature';
import { hatchedCountries } from '../scene/kinds/countries/areas';
import { flowLines } from '../scene/kinds/flows/features';
import { features as haloFeatures } from '../scene/kinds/halos/features';
import { leadersOf } from '../scene/kinds/leaders/features';
import { drawHatch } from '../scene/images/pattern';
import { hueOfRank, VARIABLES } from '../scene/palette';
import type { Bounds, Position } from '../geometry/position';
import { cut } from './cut';
import { escapeText } from './escape';
import { pathData } from './path';
import { short, toUnits, UNITS } from './plane';

/** The words that stand for the picture. */
export interface PosterWords {
	readonly title: string;
	readonly description: string;
}

/** What of the world a picture holds: as much as the widest and the tallest frame show of the story's bounds. */
export const WINDOW: Bounds = [-50, 12, 70, 74];

/**
 * The ground as SVG text, cut to a window where one is given. Countries that the story names are paths of their own,
 * with `data-country`, so that a page can hatch and light them; the rest is one path. `leaders` is drawn on top.
 */
export function landSvg(
	land: Readonly<Record<string, Features>>,
	scene: Scene,
	words: PosterWords,
	window: Bounds | null,
	leaders = ''
): string {
	const hatched = hatchedCountries(scene);
	const named = new Set(scene.visible.countries.map(({ code }) => code));
	const countries = cut(land.countries?.features ?? [], window);
	const own = countries.filter(({ properties }) => named.has(properties.id));
	const rest = countries.filter((country) => !own.includes(country));
	return [
		`<svg class="ground" viewBox="0 0 ${UNITS} ${UNITS}" role="img" aria-labelledby="poster-title poster-words">`,
		`<title id="poster-title">${escapeText(words.title)}</title>`,
		`<desc id="poster-words">${escapeText(words.description)}</desc>`,
		hatchPattern(),
		`<path class="land" d="${paths(rest)}"/>`,
		...own.map(({ properties: { id }, geometry }) => {
			const hatch = hatched.includes(id) ? ' hatched' : '';
			return (
				`<path class="land" id="land-${id}" d="${pathData(geometry)}"/>` +
				`<use class="area${hatch}" data-country="${id}" href="#land-${id}"/>`
			);
		}),
		...(['coast', 'borders', 'disputed'] as const).map(
			(name) => `<path class="line ${name}" d="${paths(cut(land[name]?.features ?? [], window))}"/>`
		),
		`<g class="moving">${movingSvg(scene)}</g>`,
		leaders,
		'</svg>'
	].join('');
}

/** Lines to marks that have stepped aside, by the true place's dot. */
export function leadersSvg(scene: Scene): string {
	return leadersOf(scene)
		.map(({ line: [origin, end] }) => {
			const from = finePoint(origin);
			// a line of no length with round ends is a dot that does not grow with the frame
			return `<path class="leader" d="M${from}L${finePoint(end)}"/><path class="origin" d="M${from}h0"/>`;
		})
		.join('');
}

/** Halos and flows, which follow the reader's choice. */
export function movingSvg(scene: Scene): string {
	const halos = haloFeatures(scene).map(({ geometry, properties }) => {
		const region = properties.part === 'region' ? ' region' : '';
		return `<path class="halo${region}" d="${finePath(geometry)}"/>`;
	});
	const flows = flowLines(scene).map(({ geometry, properties }) => {
		const dashes = properties.part === 'unnumbered' ? ' unnumbered' : '';
		const stroke = hueOfRank(VARIABLES, properties.rank);
		return `<path class="flow${dashes}" stroke="${stroke}" stroke-width="${short(properties.width)}" d="${curve(geometry)}"/>`;
	});
	return halos.join('') + flows.join('');
}

function paths(features: Features['features']): string {
	return features.map(({ geometry }) => pathData(geometry)).join('');
}

/** A great circle to the tenth of a unit: whole ones would make it a staircase. Every fourth point draws it well. */
function curve(geometry: Features['features'][number]['geometry']): string {
	const lines =
		geometry.type === 'LineString'
			? [geometry.coordinates]
			: geometry.type === 'MultiLineString'
				? geometry.coordinates
				: [];
	return lines
		.map((line) => {
			const kept = line.filter((_, index) => index % 8 === 0 || index === line.length - 1);
			const points = kept.map((position) => finePoint(position as unknown as Position));
			return `M${points.join('L')}`;
		})
		.join('');
}

function finePoint(position: Position): string {
	return toUnits(position)
		.map((value) => value.toFixed(1))
		.join(' ');
}

/** A halo is a few units wide: a circle says it better than rounded corners. */
function finePath(geometry: Features['features'][number]['geometry']): string {
	if (geometry.type !== 'Polygon') return '';
	const ring = (geometry.coordinates[0] ?? []).map((position) =>
		toUnits(position as unknown as readonly [number, number])
	);
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
	const radius = short((right - left) / 2);
	return `M${short(left)} ${short(middle)}a${radius} ${radius} 0 1 0 ${short(right - left)} 0a${radius} ${radius} 0 1 0 ${short(left - right)} 0z`;
}

function hatchPattern(): string {
	const { width, shapes } = drawHatch(VARIABLES);
	const strokes = shapes.map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`).join('');
	return `<defs><pattern id="poster-hatch" width="${width}" height="${width}" patternUnits="userSpaceOnUse">${strokes}</pattern></defs>`;
}
