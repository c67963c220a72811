/** Lines as SVG writes them. */
import type { Stroke } from '../scene/images/shapes';
import { short } from './plane';

/** Attributes of a path that is stroked. */
export function strokeAttributes({ colour, width, opacity, dash }: Stroke): string {
	const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash.map(short).join(' ')}"`;
	const faded = opacity === undefined ? '' : ` stroke-opacity="${opacity}"`;
	return ` stroke="${colour}" stroke-width="${short(width)}"${dashed}${faded}`;
}
