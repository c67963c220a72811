/** The class by which Svelte keeps the rules of a component to itself: pages hold hundreds, so it is short. */
import type { CompileOptions } from 'svelte/compiler';

const PREFIX = 'own-';

/** Characters that tell components apart by their rules: a million and a half names for about a hundred. */
const LENGTH = 4;

export const ownClass: NonNullable<CompileOptions['cssHash']> = ({ hash, css }) =>
	PREFIX + hash(css).slice(0, LENGTH);

/** Each of them in a text. */
export const OWN_CLASS = new RegExp(`${PREFIX}[a-z0-9]+`, 'g');
