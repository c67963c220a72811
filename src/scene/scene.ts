/** Everything that is drawn at a zoom step: what features, obstacles and legend are made from. */
import type { Projection } from '../geometry/globe';
import type { Mark } from '../model/marks/marks';
import type { Claim, Measure, Orientation, Outline } from '../model/types';
import type { Visible } from '../model/visible/select';

export interface Scene {
	readonly dataset: Outline;
	readonly visible: Visible;
	readonly marks: readonly Mark[];
	/** The zoom step at which `marks` were merged; on a globe, at its equator. */
	readonly zoom: number;
	readonly projection: Projection;
	readonly words: MapWords;
	/** It may be seen without its colours, as on paper: every operation then goes by its letters too. */
	readonly isColourless?: boolean;
	/** No number is told of: a country without one is as plain as any other. */
	readonly isUnnumbered?: boolean;
	/** Names of seas and cities, where they are at hand. */
	readonly orientation: readonly Orientation[];
}

/** What the map writes beside its marks, in the page's language. */
export interface MapWords {
	readonly language: string;
	/** A claim in as few characters as stay true: « > 100 », « 27,6 t ». */
	readonly value: (claim: Claim, measure: Measure) => string;
	/** The same with what is counted: « 6 arrestations », « 27,6 t »; for where nothing else says it. */
	readonly amount: (claim: Claim, measure: Measure) => string;
}

/** The same for every renderer of a scene, worked out once. */
export function oncePerScene<Made>(make: (scene: Scene) => Made): (scene: Scene) => Made {
	const known = new WeakMap<Scene, Made>();
	return (scene) => {
		const found = known.get(scene);
		if (found !== undefined) return found;
		const made = make(scene);
		known.set(scene, made);
		return made;
	};
}
