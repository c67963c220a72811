/** How many times as often as usual each property is tried: `npm run fuzz` sets it. */
export const FUZZ = Number(process.env.FUZZ ?? 1);

/** For a property that is usually tried another number of times than the hundred that is the rule. */
export function runs(usual: number): { numRuns: number } {
	return { numRuns: usual * FUZZ };
}
