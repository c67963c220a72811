/** A picture's ground: what the kinds lay on it, as the map draws it. */
import type { Feature, Geometry } from 'geojson';
import type { BaseMap } from '../../geometry/baseMap';
import { groundOf, groundOfStep } from '../../scene/kinds/svg';
import { dashAt, widthAt, type LineLook } from '../../scene/line';
import type { Palette } from '../../scene/palette';
import type { Scene } from '../../scene/scene';
import { inked, type AreaLook, type GroundPart, type Ink } from '../../scene/svg';
import { cut } from '../cut';
import { pathData, type ToPoint } from '../path';
import { strokeAttributes } from '../stroke';
import { boundsOf, copiesIn, toPixels, type Frame } from './frame';
import { drawingSvg } from './svg';

/** Paths are drawn in tenths of a pixel, so that their numbers stay whole. */
const FINENESS = 10;

/** One copy of the world, as a picture shows it. */
interface Copy {
	readonly land: BaseMap;
	readonly frame: Frame;
	readonly palette: Palette;
	readonly toPoint: ToPoint;
	/** Path data of what is seen. */
	readonly path: (features: readonly Geometry[]) => string;
}

export function groundSvg(land: BaseMap, scene: Scene, frame: Frame, palette: Palette): string {
	const parts = [...groundOf(scene), ...groundOfStep(scene)];
	const copies = copiesIn(frame).map((copy) => {
		const own = copyOf(copy, land, frame, palette);
		return parts.map((part) => partSvg(part, own)).join('');
	});
	return [
		`<defs>${parts.map((part) => tileSvg(part, palette)).join('')}</defs>`,
		...parts.map((part) => backgroundSvg(part, frame, palette)),
		`<g transform="scale(${1 / FINENESS})" stroke-linejoin="round">${copies.join('')}</g>`
	].join('');
}

function copyOf(copy: number, land: BaseMap, frame: Frame, palette: Palette): Copy {
	const bounds = boundsOf(frame, copy);
	const toPoint: ToPoint = (position) => {
		const [x, y] = toPixels(frame, position, copy);
		return [Math.round(x * FINENESS), Math.round(y * FINENESS)];
	};
	const path = (geometries: readonly Geometry[]) =>
		cut(geometries.map(asFeature), bounds)
			.map(({ geometry }) => pathData(geometry, toPoint))
			.join('');
	return { land, frame, palette, toPoint, path };
}

function asFeature(geometry: Geometry): Feature<Geometry, { readonly id: string }> {
	return { type: 'Feature', geometry, properties: { id: '' } };
}

function partSvg(part: GroundPart, copy: Copy): string {
	const { land, palette, path, toPoint } = copy;
	switch (part.type) {
		case 'background':
			return '';
		case 'countries': {
			const drawn = land.countries.features.filter(
				({ properties: { id } }) => part.among?.codes.includes(id) ?? true
			);
			return filled(path(drawn.map(({ geometry }) => geometry)), part.look, palette, part.among);
		}
		case 'border': {
			const lines = land[part.part].features.map(({ geometry }) => geometry);
			return stroked(path(lines), part.look.colour, part.look, copy);
		}
		case 'area': {
			const d = path([part.geometry]);
			return filled(d, part.look, palette) + stroked(d, part.edge.colour, part.edge, copy);
		}
		case 'line':
			return stroked(path([part.geometry]), part.ink, part.look, copy);
		case 'dot': {
			const [x, y] = toPoint(part.position);
			return `<circle cx="${x}" cy="${y}" r="${part.radius * FINENESS}" fill="${palette[part.colour]}"/>`;
		}
	}
}

function filled(d: string, look: AreaLook, palette: Palette, among?: { layer: string }): string {
	if (d === '') return '';
	if ('tile' in look) return `<path d="${d}" fill="url(#${tileId(among?.layer)})"/>`;
	const { colour, opacity = 1 } = look;
	const faded = opacity === 1 ? '' : ` fill-opacity="${opacity}"`;
	return `<path d="${d}" fill="${palette[colour]}"${faded}/>`;
}

function stroked(
	d: string,
	ink: Ink,
	look: Omit<LineLook, 'colour'>,
	{ frame, palette }: Copy
): string {
	if (d === '') return '';
	const width = widthAt(look.width, frame.zoom) * FINENESS;
	const { opacity, dash } = look;
	const drawn = { colour: inked(palette, ink), width, opacity, dash: dash && dashAt(dash, width) };
	return `<path d="${d}" fill="none"${strokeAttributes(drawn)}/>`;
}

function backgroundSvg(part: GroundPart, { width, height }: Frame, palette: Palette): string {
	if (part.type !== 'background') return '';
	return `<rect width="${width}" height="${height}" fill="${palette[part.colour]}"/>`;
}

function tileSvg(part: GroundPart, palette: Palette): string {
	if (part.type !== 'countries' || !('tile' in part.look)) return '';
	const drawing = part.look.tile(palette);
	return `<pattern id="${tileId(part.among?.layer)}" width="${drawing.width}" height="${drawing.height}" patternUnits="userSpaceOnUse" patternTransform="scale(${FINENESS})">${drawingSvg(drawing)}</pattern>`;
}

function tileId(layer = 'all'): string {
	return `picture-${layer}`;
}
