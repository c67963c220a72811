import type { LegendEntry, LegendOf } from '../kind';

/** For each operation, flows with a number, then those without. */
export const legend: LegendOf = ({ visible, dataset }) =>
	dataset.operations.flatMap(({ id, rank }) => {
		const own = visible.flows.filter((flow) => flow.operation === id);
		const entry = (key: string, dashed: boolean): LegendEntry => ({
			key,
			operation: id,
			sample: { type: 'flow', rank, dashed }
		});
		return [
			...(own.some(({ shown }) => shown !== null) ? [entry('flow', false)] : []),
			...(own.some(({ shown }) => shown === null) ? [entry('flowUnnumbered', true)] : [])
		];
	});
