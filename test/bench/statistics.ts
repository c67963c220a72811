/** What many runs say together. */

/** The value that this share of the values does not exceed; null where there are none. */
export function quantile(values: readonly (number | null)[], share: number): number | null {
	const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
	const position = share * (sorted.length - 1);
	const below = sorted[Math.floor(position)];
	const above = sorted[Math.ceil(position)];
	if (below === undefined || above === undefined) return null;
	return below + (above - below) * (position - Math.floor(position));
}

export function median(values: readonly (number | null)[]): number | null {
	return quantile(values, 0.5);
}

/** Null where there are no values. */
export function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function ratio(value: number | null, to: number | null): number | null {
	return value === null || to === null || to === 0 ? null : value / to;
}
