/** The poster's ground: what the kinds lay on it, in one SVG that scales with the frame. */
import type { Feature, Geometry, Polygon, Position as GeoPosition } from 'geojson';
import type { BaseMap } from '../geometry/baseMap';
import { isInside } from '../geometry/mercator';
import type { Bounds, Position } from '../geometry/position';
import { countryAreas } from '../scene/kinds/features';
import { groundOf, groundOfStep, SVGS } from '../scene/kinds/svg';
import { dashAt, widthAt, type LineLook } from '../scene/line';
import { VARIABLES } from '../scene/palette';
import type { Scene } from '../scene/scene';
import { inked, type GroundPart, type Ink } from '../scene/svg';
import { cut } from './cut';
import { escapeText } from './escape';
import { tileId } from './lookRules';
import { pathData, type ToPoint } from './path';
import { tenth, toUnits, UNITS, UNITS_ZOOM } from './plane';
import { strokeAttributes } from './stroke';

/** The words that stand for the picture. */
export interface PosterWords {
	readonly title: string;
	readonly description: string;
}

/** The zoom whose line widths stand for those of every frame. */
const ZOOM = 4;

type Part<Type extends GroundPart['type']> = Extract<GroundPart, { type: Type }>;

/**
 * The ground as SVG text, cut to a window where one is given. Countries that the story names are paths of their own,
 * with `data-country`, so that a page can hatch and light them; the rest is one path. `stepwise` is drawn on top.
 */
export function groundSvg(
	land: BaseMap,
	scene: Scene,
	words: PosterWords,
	window: Bounds | null,
	stepwise = ''
): string {
	const scale = scaleOf(scene);
	const size = UNITS * scale;
	const base: Base = { land, scene, window, toPoint: pointsAt(scale) };
	return [
		`<svg class="ground" viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="poster-title poster-words" fill="none" stroke-linejoin="round">`,
		`<title id="poster-title">${escapeText(words.title)}</title>`,
		`<desc id="poster-words">${escapeText(words.description)}</desc>`,
		`<defs>${tiles()}</defs>`,
		...groundOf(scene).map((part) => baseSvg(part, base)),
		scale === 1 ? '<g>' : `<g transform="scale(${scale})">`,
		`<g class="moving">${movingSvg(scene, window)}</g>`,
		stepwise,
		'</g>',
		'</svg>'
	].join('');
}

/** Of a drawing whose own units are CSS pixels at the scene's zoom: land in whole ones is as fine as the screen. */
function scaleOf({ zoom }: Scene): number {
	return 2 ** (Math.round(zoom) - UNITS_ZOOM);
}

function pointsAt(scale: number): ToPoint {
	return (position) => {
		const [x, y] = toUnits(position);
		return [Math.round(x * scale), Math.round(y * scale)];
	};
}

/** What stays as it is, whatever is chosen. */
interface Base {
	readonly land: BaseMap;
	readonly scene: Scene;
	readonly window: Bounds | null;
	readonly toPoint: ToPoint;
}

/** What follows the reader's choice, lines cut to a window where one is given. */
export function movingSvg(scene: Scene, window: Bounds | null = null): string {
	return groundOf(scene)
		.map((part) => partSvg(part, window))
		.join('');
}

/** What follows the marks. */
export function stepSvg(scene: Scene): string {
	return groundOfStep(scene)
		.map((part) => partSvg(part, null))
		.join('');
}

function baseSvg(part: GroundPart, base: Base): string {
	switch (part.type) {
		case 'countries':
			return part.among ? '' : countriesSvg(part, base);
		case 'border': {
			const d = paths(cut(base.land[part.part].features, base.window), base.toPoint);
			return `<path d="${d}"${stroke(part.look.colour, part.look)}/>`;
		}
		default:
			return '';
	}
}

function countriesSvg({ look }: Part<'countries'>, { land, scene, window, toPoint }: Base): string {
	const named = new Set(scene.visible.countries.map(({ code }) => code));
	const countries = cut(land.countries.features, window);
	const own = countries.filter(({ properties }) => named.has(properties.id));
	const rest = countries.filter((country) => !own.includes(country));
	const areas = countryAreas(scene);
	return [
		`<g fill="${'colour' in look ? VARIABLES[look.colour] : 'none'}">`,
		`<path d="${paths(rest, toPoint)}"/>`,
		...own.map(({ properties: { id }, geometry }) => {
			const layers = areas.filter(({ codes }) => codes.includes(id)).map(({ layer }) => layer);
			return (
				`<path id="land-${id}" d="${pathData(geometry, toPoint)}"/>` +
				`<use class="${['area', ...layers].join(' ')}" data-country="${id}" href="#land-${id}"/>`
			);
		}),
		'</g>'
	].join('');
}

function partSvg(part: GroundPart, window: Bounds | null): string {
	switch (part.type) {
		case 'area': {
			const { colour, opacity } = part.look;
			const fill = ` fill="${VARIABLES[colour]}" fill-opacity="${opacity}"`;
			return `<path d="${roundPath(part.geometry)}"${fill}${stroke(part.edge.colour, part.edge)}/>`;
		}
		case 'line':
			return `<path d="${curve(part.geometry, window)}"${FINELY}${stroke(part.ink, part.look)}/>`;
		case 'dot': {
			// a line of no length with round ends is a dot that does not grow with the frame
			const ends = `${stroke(part.colour, { width: 2 * part.radius })} stroke-linecap="round"`;
			return `<path d="M${finePoint(part.position)}h0"${ends}/>`;
		}
		default:
			return '';
	}
}

/** Path data in tenths of a unit; the style sheet keeps lines as wide in any frame. */
const FINELY = ' transform="scale(.1)"';

function toTenths(position: Position): readonly [number, number] {
	const [x, y] = toUnits(position);
	return [Math.round(10 * x), Math.round(10 * y)];
}

function stroke(ink: Ink, { width, opacity, dash }: Omit<LineLook, 'colour'>): string {
	const pixels = widthAt(width, ZOOM);
	const colour = inked(VARIABLES, ink);
	return strokeAttributes({ colour, width: pixels, opacity, dash: dash && dashAt(dash, pixels) });
}

function paths(features: readonly Feature<Geometry>[], toPoint: ToPoint): string {
	return features.map(({ geometry }) => pathData(geometry, toPoint)).join('');
}

/**
 * A great circle to the tenth of a unit, each step relative to the last: whole ones would make it a staircase. Every
 * eighth point draws it well.
 */
function curve({ type, coordinates }: Part<'line'>['geometry'], window: Bounds | null): string {
	const lines = (type === 'LineString' ? [coordinates] : coordinates) as GeoPosition[][];
	return lines
		.map((line) => {
			const seen = window === null ? line : upTo(line, window);
			const kept = seen.filter((_, index) => index % 8 === 0 || index === seen.length - 1);
			return pathData({ type: 'LineString', coordinates: kept }, toTenths);
		})
		.join('');
}

/** A line with its first point beyond a window, and nothing after it. */
function upTo(line: readonly GeoPosition[], window: Bounds): GeoPosition[] {
	const end = line.findIndex((position) => !isInside(position as unknown as Position, window));
	return line.slice(0, end < 0 ? line.length : end + 1);
}

function finePoint(position: Position): string {
	return toUnits(position).map(tenth).join(' ');
}

/** Areas of doubt are round, and a few units wide: a circle says it better than rounded corners. */
function roundPath({ coordinates }: Polygon): string {
	const ring = (coordinates[0] ?? []).map((position) => toUnits(position as unknown as Position));
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
	const radius = tenth((right - left) / 2);
	const across = tenth(right - left);
	return `M${tenth(left)} ${tenth(middle)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0-${across} 0z`;
}

/** What the style sheet fills areas with. */
function tiles(): string {
	return SVGS.flatMap(({ areas = {} }) => Object.entries(areas))
		.flatMap(([layer, look]) => {
			if (!('tile' in look)) return [];
			const { width, height, shapes } = look.tile(VARIABLES);
			const strokes = shapes.map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`).join('');
			return `<pattern id="${tileId(layer)}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${strokes}</pattern>`;
		})
		.join('');
}
