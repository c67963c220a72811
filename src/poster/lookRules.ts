/** What the poster leaves to its style sheet, because the page changes or types it: from the looks of the kinds. */
import { SVGS } from '../scene/kinds/svg';
import { VARIABLES } from '../scene/palette';
import type { AreaLook, Svg } from '../scene/svg';
import { fontOf, type TextLook } from '../scene/text';

export function lookRules(): string {
	return SVGS.flatMap(({ texts = [], areas = {}, ring }) => [
		...texts.map(textRule),
		...Object.entries(areas).map(areaRule),
		...(ring ? [ringRule(ring)] : [])
	]).join('\n');
}

/** The id of the tile that an area of a layer is filled with. */
export function tileId(layer: string): string {
	return `poster-${layer}`;
}

function areaRule([layer, look]: [string, AreaLook]): string {
	const fill =
		'tile' in look
			? `fill:url(#${tileId(layer)})`
			: `fill:${VARIABLES[look.colour]};fill-opacity:${look.opacity ?? 1}`;
	return `.poster .area.${layer}{${fill}}`;
}

function ringRule({ colour, gap, width }: NonNullable<Svg['ring']>): string {
	return `.poster .mark.selected{outline:${width}px solid ${VARIABLES[colour]};outline-offset:${gap}px}`;
}

function textRule(look: TextLook): string {
	const { name, size, weight, isSlanted = false, colour, outline } = look;
	// a browser slants the upright face by itself
	const family = fontOf({ ...look, isSlanted: false });
	const font = `${isSlanted ? 'italic ' : ''}${weight} ${size}px/1.2 '${family}',var(--sans)`;
	const own = colour === undefined ? '' : `;color:${VARIABLES[colour]}`;
	const halo = outline.width === 0 ? 'transparent' : VARIABLES[outline.colour];
	return `.poster .${name}{font:${font}${own};--halo-colour:${halo}}`;
}
