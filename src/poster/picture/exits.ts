/** Labels of flows at the edge of a picture. */
import type { Exit } from '../../scene/exits/exits';
import { EXIT } from '../../scene/exits/look';
import { hueOfRank, type Palette } from '../../scene/palette';
import { rounded } from '../plane';
import { strokeAttributes } from '../stroke';
import { haloed, type Lettering } from './labels';

export function exitsSvg(exits: readonly Exit[], palette: Palette): string {
	return exits.map((exit) => exitSvg(exit, palette)).join('');
}

/** As the page's font draws its own, which not every program that opens a picture has. */
const SHAFT_AND_HEAD = 'M-6.5 0H6M1.5-4.5L6 0 1.5 4.5';

function exitSvg({ name, number, rank, turn, box }: Exit, palette: Palette): string {
	const { size, weight, arrow, gap } = EXIT;
	const middle = (box.top + box.bottom) / 2;
	const hue = hueOfRank(palette, rank);
	const said: Lettering = { size, weight, fill: palette.ink };
	const turned = `translate(${rounded(box.left + arrow / 2)} ${rounded(middle)}) rotate(${turn})`;
	const line = (colour: string, width: number) =>
		`<path d="${SHAFT_AND_HEAD}"${strokeAttributes({ colour, width })}/>`;
	return [
		`<g transform="${turned}" fill="none">${line(palette.outline, 4.5)}${line(hue, 1.8)}</g>`,
		haloed([name], [box.left + arrow + gap, middle], said, palette),
		number === ''
			? ''
			: haloed([number], [box.right, middle], { ...said, fill: hue, anchor: 'end' }, palette)
	].join('');
}
