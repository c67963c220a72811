/** How large a number is drawn: areas are proportional, and grow with the zoom. */

/** Radius in CSS pixels of the measure's largest value where the scale is 1. */
export const LARGEST_RADIUS = 36;

/** A value too small to be seen keeps this radius, in CSS pixels. */
export const SMALLEST_RADIUS = 2.5;

/** Zoom and scale of the circles, linear in between and constant beyond. */
export const CIRCLE_SCALE: readonly (readonly [zoom: number, scale: number])[] = [
	[1, 0.6],
	[4, 1],
	[10, 2]
];

/** CSS pixels from one value of the legend to the next. */
const LEGEND_LINE = 13;

/** The factor that circles are drawn with at a zoom. */
export function scaleAt(zoom: number): number {
	const [first, ...rest] = CIRCLE_SCALE as [
		readonly [number, number],
		...(readonly [number, number])[]
	];
	let [fromZoom, fromScale] = first;
	for (const [toZoom, toScale] of rest) {
		if (zoom <= toZoom) {
			const along = Math.max(0, (zoom - fromZoom) / (toZoom - fromZoom));
			return fromScale + along * (toScale - fromScale);
		}
		[fromZoom, fromScale] = [toZoom, toScale];
	}
	return fromScale;
}

/** Radius in CSS pixels at scale 1, its area proportional to the value. */
export function radiusOf(value: number, largest: number): number {
	if (largest <= 0 || value <= 0) return 0;
	return Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(value / largest));
}

/** Three round values for the legend, largest first, the first no larger than the measure's largest. */
export function legendValues(largest: number): readonly number[] {
	if (largest < 3) return largest >= 1 ? [Math.floor(largest)] : [];
	const top = roundDown(largest);
	return [...new Set([top, roundDown(top / 4), roundDown(top / 20)])].filter((value) => value >= 1);
}

export interface LegendStep {
	readonly value: number;
	/** CSS pixels, as the map draws the value at the zoom. */
	readonly radius: number;
	/** CSS pixels below the top of the largest circle at which the value is written, a line apart from the one above. */
	readonly baseline: number;
}

/**
 * The legend's circles, largest first, standing on one line. Where the map is near, smaller values stand for the
 * measure: none grows past the largest radius at scale 1, unless one already does.
 */
export function legendSteps(largest: number, zoom: number): LegendStep[] {
	const steps: LegendStep[] = [];
	const fitting = largest / Math.max(1, scaleAt(zoom)) ** 2;
	for (const value of legendValues(largest < 1 ? largest : Math.max(1, fitting))) {
		const radius = radiusOf(value, largest) * scaleAt(zoom);
		const top = 2 * ((steps[0]?.radius ?? radius) - radius);
		const above = steps.at(-1)?.baseline ?? -Infinity;
		steps.push({ value, radius, baseline: Math.max(top + 12, above + LEGEND_LINE) });
	}
	return steps;
}

function roundDown(value: number): number {
	const magnitude = 10 ** Math.floor(Math.log10(value));
	const leading = value / magnitude;
	return (leading >= 5 ? 5 : leading >= 2 ? 2 : 1) * magnitude;
}
