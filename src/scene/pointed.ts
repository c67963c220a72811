/** What the map's words speak of: pressing a name or a number opens what pressing its mark would. */
import { selectionOfMarkId, type Selection } from '../model/marks/selection';
import type { Outline } from '../model/types';

/** The layers whose words can be pressed. */
export const PRESSED_LAYERS: readonly string[] = [
	'flows-numbers',
	'labels-countries',
	'labels-places'
];

/** The selection that a feature of such a layer stands for; a flow's number opens the flow's own event. */
export function selectionOfWords(layer: string, id: unknown, dataset: Outline): Selection | null {
	if (typeof id !== 'string') return null;
	if (layer !== 'flows-numbers') return selectionOfMarkId(id, dataset);
	return { type: 'event', id: id.replace(/-number$/, '') };
}
