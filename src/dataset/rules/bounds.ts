import type { Content } from '../content';
import { INDEX, STORY } from '../files';
import { error, inFile, type Problem, type Where } from '../problem';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Views have a height; their west may be east of their east, across the 180th meridian. */
export function* bounds({ index, story }: Content): Generator<Problem> {
	for (const [name, box] of Object.entries(index?.bounds ?? {})) {
		yield* sides(inFile(INDEX), `bounds.${name}`, box);
	}
	for (const [i, chapter] of story.chapters.entries()) {
		for (const [name, box] of Object.entries(chapter.bounds)) {
			if (box) yield* sides(inFile(STORY), `chapters.${i}.bounds.${name}`, box);
		}
	}
}

function* sides(where: Where, path: string, [west, south, east, north]: Box): Generator<Problem> {
	if (south >= north) yield error(where, path, `south ${south} is not below north ${north}`);
	if (west === east) yield error(where, path, `west and east are both ${west}`);
}
