/** The parameters of a frame's address, as far as they can be read without the story. */
import { readQuery } from '../state/query';

/** `auto` is as high as its content and says so; `fixed` fills what it is given and says nothing. */
export type IframeHeight = 'auto' | 'fixed';

export function readHeight(search: string): IframeHeight {
	return readQuery(search).get('height') === 'fixed' ? 'fixed' : 'auto';
}
