import { drawMark, type MarkForm } from '../../images/mark';
import type { LegendEntry, LegendOf } from '../kind';
import { radiusFor } from './look';
import { drawnAs } from './size';

export const legend: LegendOf = ({ marks }) => {
	const shapes = new Set(
		marks.filter((mark) => drawnAs(mark) === 'image').map(({ shape }) => shape)
	);
	return [
		...(shapes.has('place') ? [entry('place', 'disc')] : []),
		...(shapes.has('merged') ? [entry('merged', 'stack')] : []),
		...(shapes.has('country') ? [entry('country', 'chip')] : [])
	];
};

function entry(key: string, form: MarkForm): LegendEntry {
	const recipe = { form, radius: radiusFor(1), slices: [[0, 1]], icon: null } as const;
	return { key, topic: 'marks', sample: (palette) => drawMark(recipe, palette) };
}
