/** The land that the live map has fetched, kept for the pictures that a page draws itself. */
import type { BaseMap } from '../../geometry/baseMap';
import type { Bounds } from '../../geometry/position';
import { detailAt, type Detail } from '../../scene/detail';
import type { Engine } from './engine';

export class LandKept {
	/** The finest that has been fetched; null while there is none. */
	finest = $state.raw<BaseMap | null>(null);
	#engine: Promise<Engine> | null = null;
	#rank = 0;

	/** The engine, watched for the land it fetches. */
	of(loading: Promise<Engine>): Promise<Engine> {
		this.#engine = loading.then((engine) => this.#watched(engine));
		return this.#engine;
	}

	/** The land that does a view justice, fetched where it has not been; the coarse world where it cannot be. */
	async at(zoom: number, bounds: Bounds): Promise<BaseMap> {
		if (this.#engine === null) throw new Error('The page has not asked for its land.');
		const { finerLand, land } = await this.#engine;
		return finerLand(detailAt(zoom, bounds)).catch(() => land);
	}

	#watched(engine: Engine): Engine {
		this.finest ??= engine.land;
		const finerLand = async (detail: Detail) => {
			const land = await engine.finerLand(detail);
			if (rankOf(detail) > this.#rank) [this.#rank, this.finest] = [rankOf(detail), land];
			return land;
		};
		return { ...engine, finerLand };
	}
}

/** The more of it is fine, the higher. */
function rankOf({ inside, around }: Detail): number {
	return 1 + Number(inside === 'fine') + Number(around === 'medium');
}
