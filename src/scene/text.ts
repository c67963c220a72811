/** How what the map writes looks, to every renderer. */
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { hue, themed } from './expressions';
import type { LABEL_FONTS } from './fonts';
import type { ColourName } from './palette';

export interface TextLook {
	/** Its name among all that the map writes. */
	readonly name: string;
	/** CSS pixels. */
	readonly size: number;
	readonly weight: 400 | 600;
	readonly isSlanted?: boolean;
	/** Absent where each text has the hue of its operation. */
	readonly colour?: ColourName;
	/** What lifts the text off what lies below: CSS pixels on each side, 0 for none. */
	readonly outline: { readonly colour: ColourName; readonly width: number };
}

/** The page's face for it. The slanted one is the regular face under a name that makes MapLibre slant it. */
export function fontOf({ weight, isSlanted }: TextLook): (typeof LABEL_FONTS)[number] {
	if (isSlanted) return 'Label Italic';
	return weight === 600 ? 'Label SemiBold' : 'Label Regular';
}

/** As a layer sets it. */
export function textLayout(look: TextLook) {
	return {
		'text-font': [fontOf(look)],
		'text-size': look.size
	} satisfies SymbolLayerSpecification['layout'];
}

/** As a layer paints it. */
export function textPaint({ colour, outline }: TextLook) {
	return {
		'text-color': colour === undefined ? hue() : themed(colour),
		'text-halo-color': themed(outline.colour),
		'text-halo-width': outline.width
	} satisfies SymbolLayerSpecification['paint'];
}
