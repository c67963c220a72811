/** Style expressions that read as sentences. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { hueOfRank, PALETTES, type ColourName, type Palette } from './palette';

/** A colour of the palette, in the theme the map is shown in. */
export function themed(name: ColourName): ExpressionSpecification {
	return byTheme(PALETTES.light[name], PALETTES.dark[name]);
}

/** The hue of the operation whose rank the feature carries in a property. */
export function hue(property = 'rank'): ExpressionSpecification {
	return byTheme(ranked(PALETTES.light, property), ranked(PALETTES.dark, property));
}

/** An image drawn from its recipe in the map's theme. */
export function themedImage(recipe: ExpressionSpecification | string): ExpressionSpecification {
	return ['concat', recipe, '|', ['global-state', 'theme']];
}

/** A layer's filter: of its source it draws the features of these parts. */
export function isPart(...parts: readonly string[]): ExpressionSpecification {
	return ['in', ['get', 'part'], ['literal', [...parts]]];
}

/** One value where the named feature state is set, another where it is not. */
export function ifState(
	name: string,
	then: ExpressionSpecification | number | string,
	otherwise: ExpressionSpecification | number | string
): ExpressionSpecification {
	return ['case', ['boolean', ['feature-state', name], false], then, otherwise];
}

function byTheme(
	light: string | ExpressionSpecification,
	dark: string | ExpressionSpecification
): ExpressionSpecification {
	return ['case', ['==', ['global-state', 'theme'], 'dark'], dark, light];
}

function ranked(palette: Palette, property: string): ExpressionSpecification {
	const cases = palette.hues.flatMap((_, index) => [index + 1, hueOfRank(palette, index + 1)]);
	return ['match', ['get', property], ...cases, palette.rest] as unknown as ExpressionSpecification;
}
