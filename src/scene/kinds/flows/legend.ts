import type { Sample } from '../../images/shapes';
import { dashAt } from '../../line';
import { hueOfRank } from '../../palette';
import type { LegendEntry, LegendOf } from '../kind';
import { FLOW_OPACITY, SAMPLE_WIDTH, UNNUMBERED } from './look';

/** For each operation, flows with a number, then those without. */
export const legend: LegendOf = ({ visible, dataset }) =>
	dataset.operations.flatMap(({ id, rank }) => {
		const own = visible.flows.filter((flow) => flow.operation === id);
		const entry = (key: string, isNumbered: boolean): LegendEntry => ({
			key,
			topic: 'flows',
			operation: id,
			sample: (palette) => flow(hueOfRank(palette, rank), isNumbered)
		});
		return [
			...(own.some(({ shown }) => shown !== null) ? [entry('flow', true)] : []),
			...(own.some(({ shown }) => shown === null) ? [entry('flowUnnumbered', false)] : [])
		];
	});

/** A short flow, and the arrowhead at its end. */
function flow(colour: string, isNumbered: boolean): Sample {
	const width = isNumbered ? SAMPLE_WIDTH : UNNUMBERED.width;
	const dash = isNumbered ? undefined : dashAt(UNNUMBERED.dash, width);
	return {
		width: 28,
		height: 12,
		shapes: [
			{ d: 'M0 6H22', fill: 'none', stroke: { colour, width, opacity: FLOW_OPACITY, dash } },
			{ d: 'M28 6 18 1 20 6 18 11z', fill: colour }
		]
	};
}
