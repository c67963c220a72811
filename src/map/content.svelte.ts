/** What the map is filled with: from the reader's choice to the features of each source. */
import type { StyleSpecification } from 'maplibre-gl';
import { groundZoom, type Camera, type Projection } from '../geometry/globe';
import { zoomStep } from '../model/marks/marks';
import { countryAreas, sourceData } from '../scene/kinds';
import { amongCountries } from '../scene/kinds/countries/countries';
import type { Areas, Features, Scene } from '../scene/kinds/kind';
import { GROUND, groundFeatures } from '../scene/kinds/land/land';
import { STORY } from '../scene/kinds/story';
import { STYLE, type Look } from './style';

/** What is to be drawn at the zoom step the map stands at. */
export class Content {
	readonly scene: Scene = $derived.by(() => this.#sceneAt(this.#step, this.#projection()));
	readonly data: Features = $derived(sourceData(this.scene));
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
			[GROUND]: { ...STYLE.sources[GROUND], data: groundFeatures(land) },
			[STORY]: { ...STYLE.sources[STORY], data }
		},
		layers: STYLE.layers.map((layer) => {
			const codes = areas[layer.id];
			return codes ? { ...layer, filter: amongCountries(codes) } : layer;
		})
	} as StyleSpecification;
}
