/** How the label looks that says where a flow leads whose end the frame does not show. CSS pixels. */
import { advanceOf } from '../annotations/advances';

/** What stands before the name, turned to where the flow heads. */
export const ARROW = '→';

export const EXIT = {
	size: 12,
	weight: 600,
	/** The arrow: its size, and how much of the label it takes. */
	arrow: 16,
	height: 16,
	/** From one part of the label to the next, and from the shaft. */
	gap: 3,
	/** From the point of the shaft that it belongs to. */
	aside: 2,
	/** How much of the shaft is to be seen there. */
	tip: 6,
	/** From the frame's edges to that point, and to the label. */
	inset: 8,
	margin: 4,
	/** Steps down for one across under which a flow is flat: its label stands on it where the frame is not narrow. */
	flat: 0.7
} as const;

/** How wide a label is. */
export function exitWidth(name: string, number: string): number {
	const said = [name, number].filter(Boolean);
	const words = said.map((text) => advanceOf(text, EXIT.size, EXIT.weight) + EXIT.gap);
	return Math.ceil(EXIT.arrow + words.reduce((sum, width) => sum + width, 0));
}
