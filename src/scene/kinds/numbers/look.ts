/** How the numbers of flows look: each in the hue of its operation. */
import type { TextLook } from '../../text';

export const NUMBER: TextLook = {
	name: 'number',
	size: 13,
	weight: 600,
	outline: { colour: 'outline', width: 1.8 }
};
