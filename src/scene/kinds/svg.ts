/** The kinds as SVG, in drawing order: what lies on the ground first, then what stands on it. */
import { inOrder } from '.';
import type { Scene } from '../scene';
import type { GroundPart, MapSymbol, Svg } from '../svg';

/** What each kind says of itself. */
export const SVGS: readonly Svg[] = inOrder(
	import.meta.glob<Svg>('./*/svg.ts', { eager: true, import: 'svg' })
);

export function groundOf(scene: Scene): GroundPart[] {
	return SVGS.flatMap(({ ground }) => ground?.(scene) ?? []);
}

export function groundOfStep(scene: Scene): GroundPart[] {
	return SVGS.flatMap(({ groundOfStep: own }) => own?.(scene) ?? []);
}

export function symbolsOf(scene: Scene): MapSymbol[] {
	return SVGS.flatMap(({ symbols }) => symbols?.(scene) ?? []);
}
