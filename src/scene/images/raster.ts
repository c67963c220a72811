/** A drawing as pixels, for the map. */
import type { Drawing } from './shapes';

/** Draws at a whole number of device pixels a CSS pixel. Throws where there is no 2D canvas. */
export function rasterise(drawing: Drawing, pixelRatio: number): ImageData {
	const width = Math.ceil(drawing.width * pixelRatio);
	const height = Math.ceil(drawing.height * pixelRatio);
	const context = new OffscreenCanvas(width, height).getContext('2d', {
		willReadFrequently: true
	});
	if (context === null) throw new Error('No 2D canvas to draw the map’s images on.');
	for (const { d, fill, evenOdd, at, opacity } of drawing.shapes) {
		context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
		if (at) {
			context.translate(at.x, at.y);
			context.scale(at.scale, at.scale);
		}
		context.globalAlpha = opacity ?? 1;
		context.fillStyle = fill;
		context.fill(new Path2D(d), evenOdd ? 'evenodd' : 'nonzero');
	}
	return context.getImageData(0, 0, width, height);
}
