/** A picture's ground: land, borders, hatching, halos and flows. */
import type { Geometry } from 'geojson';
import { drawHatch } from '../../scene/images/pattern';
import { hatchedCountries } from '../../scene/kinds/countries/areas';
import { flowLines } from '../../scene/kinds/flows/features';
import { FLOW_OPACITY, UNNUMBERED } from '../../scene/kinds/flows/look';
import { features as haloFeatures } from '../../scene/kinds/halos/features';
import { HALO_AREA, HALO_EDGES } from '../../scene/kinds/halos/look';
import { OUTLINE_PARTS, OUTLINES } from '../../scene/kinds/outlines/look';
import { widthAt, type LineLook } from '../../scene/line';
import type { Scene } from '../../scene/scene';
import type { Features } from '../../scene/feature';
import { leadersOf } from '../../scene/kinds/leaders/features';
import { LEADER_LINE, ORIGIN } from '../../scene/kinds/leaders/look';
import { hueOfRank, type Palette } from '../../scene/palette';
import { cut } from '../cut';
import { pathData, type ToPoint } from '../path';
import { short } from '../plane';
import { boundsOf, copiesIn, toPixels, type Frame } from './frame';
import { drawingSvg } from './svg';

/** Collections of the base map, by source. */
export type Land = Readonly<Record<string, Features>>;

/** Paths are drawn in tenths of a pixel, so that their numbers stay whole. */
const FINENESS = 10;

const HATCH_ID = 'picture-hatch';

export function groundSvg(land: Land, scene: Scene, frame: Frame, palette: Palette): string {
	const copies = copiesIn(frame).map((copy) =>
		[landSvg(land, scene, frame, copy, palette), movingSvg(scene, frame, copy, palette)].join('')
	);
	return [
		`<defs>${hatchPattern(palette)}</defs>`,
		`<rect width="${frame.width}" height="${frame.height}" fill="${palette.water}"/>`,
		`<g transform="scale(${1 / FINENESS})" stroke-linejoin="round">${copies.join('')}</g>`
	].join('');
}

function landSvg(land: Land, scene: Scene, frame: Frame, copy: number, palette: Palette): string {
	const bounds = boundsOf(frame, copy);
	const toPoint = pointsIn(frame, copy);
	const path = (geometries: readonly Geometry[]) =>
		geometries.map((geometry) => pathData(geometry, toPoint)).join('');
	const countries = cut(land.countries?.features ?? [], bounds);
	const silent = hatchedCountries(scene);
	const hatched = countries.filter(({ properties }) => silent.includes(properties.id));
	return [
		filled(path(countries.map(({ geometry }) => geometry)), palette.land),
		filled(path(hatched.map(({ geometry }) => geometry)), `url(#${HATCH_ID})`),
		...OUTLINE_PARTS.map((part) => {
			const own = cut(land[part]?.features ?? [], bounds).map(({ geometry }) => geometry);
			return stroked(path(own), OUTLINES[part], frame.zoom, palette);
		})
	].join('');
}

/** Halos and flows, as the map draws them. */
function movingSvg(scene: Scene, frame: Frame, copy: number, palette: Palette): string {
	const bounds = boundsOf(frame, copy);
	const toPoint = pointsIn(frame, copy);
	const areas = cut(haloFeatures(scene), bounds).map(({ geometry, properties: { part } }) => {
		const d = pathData(geometry, toPoint);
		return (
			filled(d, palette[HALO_AREA.colour], HALO_AREA.opacity) +
			stroked(d, HALO_EDGES[part], frame.zoom, palette)
		);
	});
	const lines = cut(flowLines(scene), bounds).map(({ geometry, properties }) => {
		const { rank, width, part } = properties;
		const look = {
			width,
			opacity: FLOW_OPACITY,
			...(part === 'unnumbered' ? { dash: UNNUMBERED.dash } : {})
		};
		return strokedIn(hueOfRank(palette, rank), pathData(geometry, toPoint), look, frame.zoom);
	});
	const leaders = leadersOf(scene).map(({ line: [origin, end] }) => {
		const [from, to] = [toPoint(origin), toPoint(end)];
		const dot = `<circle cx="${from[0]}" cy="${from[1]}" r="${ORIGIN.radius * FINENESS}" fill="${palette[ORIGIN.colour]}"/>`;
		return stroked(`M${from.join(' ')}L${to.join(' ')}`, LEADER_LINE, frame.zoom, palette) + dot;
	});
	return [...areas, ...lines, ...leaders].join('');
}

function pointsIn(frame: Frame, copy: number): ToPoint {
	return (position) => {
		const [x, y] = toPixels(frame, position, copy);
		return [Math.round(x * FINENESS), Math.round(y * FINENESS)];
	};
}

function filled(d: string, fill: string, opacity = 1): string {
	if (d === '') return '';
	const faded = opacity === 1 ? '' : ` fill-opacity="${opacity}"`;
	return `<path d="${d}" fill="${fill}"${faded}/>`;
}

function stroked(d: string, look: LineLook, zoom: number, palette: Palette): string {
	return strokedIn(palette[look.colour], d, look, zoom);
}

function strokedIn(
	colour: string,
	d: string,
	look: Omit<LineLook, 'colour'>,
	zoom: number
): string {
	if (d === '') return '';
	const width = widthAt(look.width, zoom);
	const fine = (length: number) => short(length * FINENESS);
	const dash = (look.dash ?? []).map((length) => fine(length * width));
	const dashed = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
	const faded = look.opacity === undefined ? '' : ` stroke-opacity="${look.opacity}"`;
	return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${fine(width)}"${dashed}${faded}/>`;
}

function hatchPattern(palette: Palette): string {
	const drawing = drawHatch(palette);
	return `<pattern id="${HATCH_ID}" width="${drawing.width}" height="${drawing.height}" patternUnits="userSpaceOnUse" patternTransform="scale(${FINENESS})">${drawingSvg(drawing)}</pattern>`;
}
