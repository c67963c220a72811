/** How marks come apart and merge as the zoom changes: only drawn in between, never where they come to rest. */
import type { Mark } from './marks';
import type { Position } from '../../geometry/position';

export interface Movement {
	readonly mark: Mark;
	readonly from: Position;
	readonly to: Position;
	/** A new mark on its way to where it stands; otherwise a former one on its way into the mark that takes it in. */
	readonly isArriving: boolean;
}

/**
 * From the marks before to those after. A new mark starts where the former mark stood that held the heaviest of its
 * places, which may be where it stays; a former mark ends where its heaviest place is held now. A mark that stands
 * elsewhere than before moves there. Marks that stay as they are do not move, nor do those of which the other side
 * shows nothing.
 */
export function movements(before: readonly Mark[], after: readonly Mark[]): Movement[] {
	const [former, next] = [markOfPlace(before), markOfPlace(after)];
	const [old, kept] = [byId(before), byId(after)];
	const leaving = before.flatMap((mark): Movement[] => {
		const to = kept.has(mark.id) ? undefined : heldBy(mark, next)?.position;
		if (to === undefined || isSame(mark.position, to)) return [];
		return [{ mark, from: mark.position, to, isArriving: false }];
	});
	const arriving = after.flatMap((mark): Movement[] => {
		const own = old.get(mark.id);
		const from = (own ?? heldBy(mark, former))?.position;
		const stays = from === undefined || (own !== undefined && isSame(from, mark.position));
		return stays ? [] : [{ mark, from, to: mark.position, isArriving: true }];
	});
	return [...leaving, ...arriving];
}

function markOfPlace(marks: readonly Mark[]): ReadonlyMap<string, Mark> {
	return new Map(
		marks.flatMap((mark) => mark.places.map(({ place }) => [place.id, mark] as const))
	);
}

/** The mark on the other side that holds the first of a mark's places that is held there at all. */
function heldBy({ places }: Mark, others: ReadonlyMap<string, Mark>): Mark | undefined {
	const held = places.find(({ place }) => others.has(place.id));
	return held && others.get(held.place.id);
}

function byId(marks: readonly Mark[]): ReadonlyMap<string, Mark> {
	return new Map(marks.map((mark) => [mark.id, mark]));
}

function isSame(a: Position, b: Position): boolean {
	return a[0] === b[0] && a[1] === b[1];
}
