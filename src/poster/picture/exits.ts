/** Labels of flows at the edge of a picture. */
import type { Exit } from '../../scene/exits/exits';
import { ARROW, EXIT } from '../../scene/exits/look';
import { hueOfRank, type Palette } from '../../scene/palette';
import { rounded } from '../plane';
import { haloed, type Lettering } from './labels';

export function exitsSvg(exits: readonly Exit[], palette: Palette): string {
	return exits.map((exit) => exitSvg(exit, palette)).join('');
}

function exitSvg({ name, number, rank, turn, box }: Exit, palette: Palette): string {
	const { size, weight, arrow, gap } = EXIT;
	const middle = (box.top + box.bottom) / 2;
	const hue = { size, weight, fill: hueOfRank(palette, rank) } as const;
	const ink: Lettering = { size, weight, fill: palette.ink };
	const turned = `translate(${rounded(box.left + arrow / 2)} ${rounded(middle)}) rotate(${turn})`;
	return [
		`<g transform="${turned}">`,
		haloed([ARROW], [0, 0], { ...hue, size: arrow, anchor: 'middle' }, palette),
		'</g>',
		haloed([name], [box.left + arrow + gap, middle], ink, palette),
		number === '' ? '' : haloed([number], [box.right, middle], { ...hue, anchor: 'end' }, palette)
	].join('');
}
