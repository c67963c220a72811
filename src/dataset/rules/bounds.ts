import type { Content } from '../content';
import { INDEX } from '../files';
import { error, inFile, type Problem } from '../problem';

/** The default views have a height; their west may be east of their east, across the 180th meridian. */
export function* bounds({ index }: Content): Generator<Problem> {
	for (const [name, [west, south, east, north]] of Object.entries(index?.bounds ?? {})) {
		const path = `bounds.${name}`;
		if (south >= north)
			yield error(inFile(INDEX), path, `south ${south} is not below north ${north}`);
		if (west === east) yield error(inFile(INDEX), path, `west and east are both ${west}`);
	}
}
