/** Lines as SVG writes them. */
import type { Stroke } from '../scene/images/shapes';
import { rounded } from './plane';

/** Attributes of a path that is stroked. */
export function strokeAttributes({ colour, width, opacity, dash }: Stroke): string {
	const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash.map(rounded).join(' ')}"`;
	const faded = opacity === undefined ? '' : ` stroke-opacity="${opacity}"`;
	return ` stroke="${colour}" stroke-width="${rounded(width)}"${dashed}${faded}`;
}
