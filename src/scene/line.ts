/** How a line looks, to every renderer. */
import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { themed } from './expressions';
import type { ColourName } from './palette';

export interface LineLook {
	readonly colour: ColourName;
	readonly width: Width;
	readonly opacity?: number;
	readonly dash?: Dash;
}

/** CSS pixels; or so many at each of some zooms, growing evenly in between. */
export type Width = number | readonly (readonly [zoom: number, width: number])[];

/** Dash and gap, in widths of the line, as MapLibre counts them. */
export type Dash = readonly [dash: number, gap: number];

/** CSS pixels at a zoom. */
export function widthAt(width: Width, zoom: number): number {
	if (typeof width === 'number') return width;
	let [from] = width;
	for (const stop of width) {
		if (from === undefined || zoom <= stop[0]) {
			const [fromZoom, fromWidth] = from ?? stop;
			const along = stop[0] > fromZoom ? Math.max(0, (zoom - fromZoom) / (stop[0] - fromZoom)) : 0;
			return fromWidth + along * (stop[1] - fromWidth);
		}
		from = stop;
	}
	return from?.[1] ?? 0;
}

/** Dash and gap in CSS pixels, of a line so many wide. */
export function dashAt(dash: Dash, width: number): readonly [dash: number, gap: number] {
	return [dash[0] * width, dash[1] * width];
}

/** As a layer paints it. */
export function linePaint({ colour, width, opacity, dash }: LineLook) {
	return {
		'line-color': themed(colour),
		'line-width': typeof width === 'number' ? width : byZoom(width),
		...(opacity === undefined ? {} : { 'line-opacity': opacity }),
		...(dash === undefined ? {} : { 'line-dasharray': [...dash] })
	} satisfies LineLayerSpecification['paint'];
}

function byZoom(stops: Exclude<Width, number>): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}
