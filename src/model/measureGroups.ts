/** The measures as a reader is offered them. */
import type { Family, Measure, Outline } from './types';

export interface MeasureGroup {
	/** Null for those that come first, of whatever family. */
	readonly family: Family | null;
	readonly measures: readonly Measure[];
}

/** Each measure once: the leading ones first, then the others by family; no group is empty. */
export function measureGroups({
	families,
	leading,
	measures
}: Pick<Outline, 'families' | 'leading' | 'measures'>): MeasureGroup[] {
	const first = leading.flatMap((id) => measures.find((measure) => measure.id === id) ?? []);
	const others = measures.filter(({ id }) => !leading.includes(id));
	return [
		{ family: null, measures: first },
		...families.map((family) => ({
			family,
			measures: others.filter((measure) => measure.family === family.id)
		}))
	].filter((group) => group.measures.length > 0);
}
