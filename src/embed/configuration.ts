/** All that an editor can settle of an embedded map, and the addresses that say it. */
import type { Locks } from '../state/locks';
import { withParameters, writeLink, type Link, type LinkDomain } from '../state/url';
import { writeFrame } from './frame';

export interface Configuration {
	readonly link: Link;
	readonly locks: Locks;
	readonly language: string;
	readonly shape: Shape;
}

/** As high as its content, so many CSS pixels, or by its width: `16/9`. */
export type Shape =
	| { readonly type: 'auto' }
	| { readonly type: 'pixels'; readonly height: number }
	| { readonly type: 'ratio'; readonly ratio: Ratio };

export const RATIOS = ['16/9', '4/3', '1/1', '3/4'] as const;
export type Ratio = (typeof RATIOS)[number];

/** CSS pixels, where nobody says another height. */
export const USUAL_HEIGHT = 640;

/** The query of the frame's address. A frame that is given its height fills it; an `auto` one says which it needs. */
export function frameQuery(
	{ link, locks }: Configuration,
	height: 'auto' | 'fixed',
	domain: LinkDomain
): string {
	return withParameters(writeLink(link, domain), writeFrame({ height, locks }));
}

/** The query of the full page with the same view. */
export function fullQuery({ link }: Configuration, domain: LinkDomain): string {
	return writeLink(link, domain);
}

/** CSS pixels that a frame of the shape is high at a width. `content` is what it asked for. */
function heightAt(shape: Shape, width: number, content: number | null): number {
	switch (shape.type) {
		case 'auto':
			return content ?? USUAL_HEIGHT;
		case 'pixels':
			return shape.height;
		case 'ratio': {
			const [across = 1, down = 1] = shape.ratio.split('/').map(Number);
			return Math.round((width * down) / across);
		}
	}
}
