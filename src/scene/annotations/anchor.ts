/** What an annotation points at on the map. */
import type { Position } from '../../geometry/position';
import type { Annotation } from '../../model/annotations';
import type { Mark } from '../../model/marks/marks';
import { drawnAs, drawnRadius } from '../kinds/places/size';
import type { Scene } from '../scene';

export interface Anchor {
	/** The id of the mark. */
	readonly id: string;
	readonly position: Position;
	/** CSS pixels from there to where its leader begins. */
	readonly radius: number;
	/** It is one or several circles, whose inside is free. */
	readonly isCircle: boolean;
}

/** Null where nothing that is drawn bears it. */
export function anchorOf(annotation: Annotation, scene: Scene): Anchor | null {
	const mark = markOf(annotation, scene);
	if (mark === null) return null;
	return {
		id: mark.id,
		position: mark.position,
		radius: drawnRadius(mark, scene.visible.largest, scene.zoom),
		isCircle: drawnAs(mark) === 'circles'
	};
}

/** The mark that bears what an annotation points at; null where none does. */
function markOf({ target, event }: Annotation, { marks, dataset }: Scene): Mark | null {
	const country =
		target.type === 'country'
			? target.id
			: target.type === 'flow'
				? (dataset.events.find(({ id }) => id === target.id)?.flow?.to ?? null)
				: null;
	if (country !== null) return marks.find((mark) => mark.country?.code === country) ?? null;
	const holds = ({ places, country: own, events }: Mark) =>
		target.type === 'place'
			? places.some(({ place }) => place.id === target.id)
			: own === null && events.some(({ id }) => id === event);
	return (
		marks.find(holds) ?? marks.find(({ events }) => events.some(({ id }) => id === event)) ?? null
	);
}
