/** What an image is made of: filled paths that a canvas and an SVG draw alike. */
export interface Shape {
	/** SVG path data, in CSS pixels from the image's top left corner. */
	readonly d: string;
	readonly fill: string;
	readonly evenOdd?: boolean;
	/** Where the path's own origin lies in the image, and how much it is enlarged. */
	readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
	readonly opacity?: number;
}

export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Shape[];
}

/** What the legend shows of a thing. It is drawn as SVG alone, so that its shapes may have edges too. */
export interface Sample extends Drawing {
	readonly shapes: readonly (Shape & { readonly stroke?: Stroke })[];
}

export interface Stroke {
	readonly colour: string;
	/** CSS pixels. */
	readonly width: number;
	readonly opacity?: number | undefined;
	/** CSS pixels of dashes and gaps in turn. */
	readonly dash?: readonly number[] | undefined;
}

export function disc(x: number, y: number, radius: number): string {
	const r = round(radius);
	return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0z`;
}

export function square(x: number, y: number, half: number, corner: number): string {
	const side = round(2 * (half - corner));
	const c = round(corner);
	return (
		`M${round(x - half + corner)} ${round(y - half)}h${side}a${c} ${c} 0 0 1 ${c} ${c}v${side}` +
		`a${c} ${c} 0 0 1 ${-c} ${c}h${-side}a${c} ${c} 0 0 1 ${-c} ${-c}v${-side}a${c} ${c} 0 0 1 ${c} ${-c}z`
	);
}

/** A slice of a disc, clockwise from the top; turns from 0 to 1, less than a whole one. */
export function wedge(x: number, y: number, radius: number, from: number, to: number): string {
	const [startX, startY] = onCircle(x, y, radius, from);
	const [endX, endY] = onCircle(x, y, radius, to);
	const large = to - from > 0.5 ? 1 : 0;
	const r = round(radius);
	return `M${round(x)} ${round(y)}L${round(startX)} ${round(startY)}A${r} ${r} 0 ${large} 1 ${round(endX)} ${round(endY)}z`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

function onCircle(x: number, y: number, radius: number, turn: number): [number, number] {
	const angle = turn * 2 * Math.PI;
	return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
}
