/** What the map's words speak of: pressing a name or a number opens what pressing its mark would. */
import { selectionOfMarkId, type Selection } from '../model/marks/selection';
import type { Outline } from '../model/types';
import { NAME_LAYERS } from './kinds/labels/layers';
import { NUMBER_LAYER } from './kinds/numbers/layers';

/** The layers whose words can be pressed. */
export const PRESSED_LAYERS: readonly string[] = [NUMBER_LAYER, ...Object.values(NAME_LAYERS)];

/** The selection that a feature of such a layer stands for; a flow's number opens the flow's own event. */
export function selectionOfWords(properties: unknown, dataset: Outline): Selection | null {
	const { id, event } = properties as { readonly id?: unknown; readonly event?: unknown };
	if (typeof event === 'string') return { type: 'event', id: event };
	return typeof id === 'string' ? selectionOfMarkId(id, dataset) : null;
}
