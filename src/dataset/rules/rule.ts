import type { Content } from '../content';
import type { Problem } from '../problem';

/** One editorial rule: what breaks it in the content, in the order found. */
export type Rule = (content: Content) => Iterable<Problem>;
