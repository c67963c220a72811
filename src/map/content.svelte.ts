/** What the map is filled with: from the reader's choice to the features of each source. */
import type { StyleSpecification } from 'maplibre-gl';
import { groundZoom, type Camera, type Projection } from '../geometry/globe';
import { zoomStep } from '../model/marks/marks';
import { countryAreas, storyFeatures } from '../scene/kinds';
import { amongCountries } from '../scene/kinds/countries/layers';
import type { Scene } from '../scene/scene';
import type { Features } from '../scene/feature';
import type { Areas } from '../scene/kinds/kind';
import { baseFeatures } from '../scene/kinds/land/features';
import { BASE_MAP, STORY } from '../scene/kinds/sources';
import { STYLE, type Look } from './style';

/** What is to be drawn at the zoom step the map stands at. */
export class Content {
	readonly scene: Scene = $derived.by(() => this.#sceneAt(this.#step, this.#projection()));
	readonly data: Features = $derived(storyFeatures(this.scene));
	readonly areas: Areas = $derived(countryAreas(this.scene));
	readonly #sceneAt: (step: number, projection: Projection) => Scene;
	readonly #projection: () => Projection;
	/** Where the map looks. */
	camera = $state.raw() as Camera;
	/** The zoom that tells how large the ground is. */
	readonly ground = $derived.by(() => groundZoom(this.camera, this.#projection()));
	readonly #step = $derived(zoomStep(this.ground));

	constructor(
		sceneAt: (step: number, projection: Projection) => Scene,
		projection: () => Projection,
		camera: Camera
	) {
		this.#sceneAt = sceneAt;
		this.#projection = projection;
		this.camera = camera;
	}
}

interface Ground {
	readonly land: Readonly<Record<string, Features>>;
	readonly look: () => Look;
	readonly projection: () => Projection;
}

/** The style with all its data from the start: what comes later costs every source a second round through the worker. */
export function filledStyle(
	{ data, areas }: Content,
	{ land, look, projection }: Ground,
	isStill: boolean
): StyleSpecification {
	const { language, theme } = look();
	return {
		...STYLE,
		projection: { type: projection() },
		state: { language: { default: language }, theme: { default: theme } },
		...(isStill ? { transition: { duration: 0, delay: 0 } } : {}),
		sources: {
			[BASE_MAP]: { ...STYLE.sources[BASE_MAP], data: baseFeatures(land) },
			[STORY]: { ...STYLE.sources[STORY], data }
		},
		layers: STYLE.layers.map((layer) => {
			const codes = areas[layer.id];
			return codes ? { ...layer, filter: amongCountries(codes) } : layer;
		})
	} as StyleSpecification;
}
