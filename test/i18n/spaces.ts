/** Shows the spaces that look alike: `_` is the no-break space, `~` the narrow one. */
export function visible(text: string): string {
	return text.replaceAll('\u00A0', '_').replaceAll('\u202F', '~');
}
