/** The map on paper, in a frame of its own. */
import { frameOf } from '../../poster/picture/frame';
import type { Scene } from '../../scene/scene';
import type { Explorer } from '../../state/explorer.svelte';

/** CSS pixels, which a sheet of A4 shows at four fifths of their size. */
const FRAME = [860, 545] as const;

export class Paper {
	/** The page is being put on paper, whose frame has another size than the screen's. */
	isPrinted = $state(false);
	/** What only paper needs may be fetched. */
	isExpected = $state(false);
	/** It has been fetched: paper shows the reader's own view. Until then the poster is printed. */
	isDrawn = $state(false);
	readonly #explorer: Explorer;
	readonly #sceneAt: (zoom: number) => Scene;

	/** What the frame shows. */
	readonly frame = $derived.by(() => frameOf(this.#explorer.camera.seen.bounds, ...FRAME));
	readonly scene: Scene = $derived.by(() => ({
		...this.#sceneAt(this.frame.zoom),
		isColourless: true
	}));

	constructor(explorer: Explorer, sceneAt: (zoom: number) => Scene) {
		this.#explorer = explorer;
		this.#sceneAt = sceneAt;
		this.isExpected = hasChoice(explorer);
	}
}

/** Whether a link has already chosen something: the poster, which shows the untouched map, would be wrong on paper. */
function hasChoice({ link, isWhole }: Explorer): boolean {
	return !isWhole || [link.measure, link.view, link.chapter].some((chosen) => chosen !== null);
}
