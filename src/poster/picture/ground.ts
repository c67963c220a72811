/** A picture's ground: land, borders, hatching, halos and flows. */
import type { Geometry } from 'geojson';
import { drawHatch } from '../../scene/images/pattern';
import { FLOW_OPACITY } from '../../scene/kinds/flows/flows';
import { HALO_OPACITY } from '../../scene/kinds/halos/halos';
import type { Features, Scene } from '../../scene/kinds/kind';
import { countryAreas, featuresByKind } from '../../scene/kinds';
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
	const countries = cut(land.countries, bounds);
	const silent = countryAreas(scene)['countries-hatched'] ?? [];
	const hatched = countries.filter(({ properties }) => silent.includes(properties.id));
	const lines = [
		['coast', palette.coast, 0.7, ''],
		['borders', palette.border, 1, ''],
		['disputed', palette.border, 1, '2 2']
	] as const;
	return [
		filled(path(countries.map(({ geometry }) => geometry)), palette.land),
		filled(path(hatched.map(({ geometry }) => geometry)), `url(#${HATCH_ID})`),
		...lines.map(([name, colour, width, dashes]) => {
			const own = cut(land[name], bounds).map(({ geometry }) => geometry);
			return stroked(path(own), colour, width, dashes);
		})
	].join('');
}

/** Halos and flows, as the map draws them. */
function movingSvg(scene: Scene, frame: Frame, copy: number, palette: Palette): string {
	const { halos, flows } = featuresByKind(scene);
	const bounds = boundsOf(frame, copy);
	const toPoint = pointsIn(frame, copy);
	const areas = cut(halos, bounds).map(({ geometry, properties: { region } }) => {
		const d = pathData(geometry, toPoint);
		return (
			filled(d, palette.ink, HALO_OPACITY.area) +
			stroked(d, palette.ink, region ? 1.25 : 1, region ? '4 4' : '', HALO_OPACITY.edge)
		);
	});
	const lines = cut(flows, bounds).map(({ geometry, properties: { rank, width, part } }) => {
		const hue = hueOfRank(palette, Number(rank));
		const dashes = part === 'unnumbered' ? '4.5 3.75' : '';
		return stroked(pathData(geometry, toPoint), hue, Number(width), dashes, FLOW_OPACITY);
	});
	return [...areas, ...lines].join('');
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

/** Widths and dashes in CSS pixels. */
function stroked(d: string, stroke: string, width: number, dashes: string, opacity = 1): string {
	if (d === '') return '';
	const fine = (length: number) => short(length * FINENESS);
	const broken = dashes.split(' ').map((length) => fine(Number(length)));
	const dashed = dashes === '' ? '' : ` stroke-dasharray="${broken.join(' ')}"`;
	const faded = opacity === 1 ? '' : ` stroke-opacity="${opacity}"`;
	return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${fine(width)}"${dashed}${faded}/>`;
}

function hatchPattern(palette: Palette): string {
	const drawing = drawHatch(palette);
	return `<pattern id="${HATCH_ID}" width="${drawing.width}" height="${drawing.height}" patternUnits="userSpaceOnUse" patternTransform="scale(${FINENESS})">${drawingSvg(drawing)}</pattern>`;
}
