/** Images without a sprite: an image's id is its recipe, and the theme it is drawn in. */
import { PALETTES, type Theme } from '../palette';
import { drawMark, readMarkRecipe } from './mark';
import { drawArrow, drawHatch, PERIOD_ON_MAP } from './pattern';
import type { Drawing } from './shapes';

/** Draws the image an id asks for; null where the id is no recipe. */
export function drawImage(id: string): Drawing | null {
	const parts = id.split('|');
	const theme = parts.pop();
	if (theme === undefined || !Object.hasOwn(PALETTES, theme)) return null;
	const palette = PALETTES[theme as Theme];
	const [kind, ...recipe] = parts;
	if (kind === 'mark') return drawMark(readMarkRecipe(id), palette);
	if (kind === 'arrow') return drawArrow(Number(recipe[0]), palette);
	if (kind === 'hatch') return drawHatch(palette, PERIOD_ON_MAP);
	return null;
}
