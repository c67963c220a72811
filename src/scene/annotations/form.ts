/** Whether annotations stand on the map in words, or as numbers whose words stand below it. */
import type { FrameSize } from '../../geometry/screen';

export type Form = 'words' | 'disc';

/** CSS pixels that a frame has at least whose annotations are in words. The pages' style sheets repeat it. */
export const WORDS_FROM = { width: 700, height: 340 } as const;

/** CSS pixels around words, and between them and their mark; how far from it they may begin. */
export const WORDS = { margin: 4, gap: 6, reach: 290 } as const;

/**
 * The same of a numbered disc, whose box may touch others with its corners, and its mark; its width, and the radius of a
 * circle from which it sits in it.
 */
export const DISC = { margin: -3, gap: -6, reach: 72, width: 20, circle: 18 } as const;

export function formIn({ width, height }: FrameSize): Form {
	return width >= WORDS_FROM.width && height >= WORDS_FROM.height ? 'words' : 'disc';
}
