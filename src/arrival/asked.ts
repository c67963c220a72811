/** Whether an address asks for something else than the untouched page, as far as that can be read without the story. */

/** The parameters of the address that choose or open something. */
const CHOOSING =
	/[?&;](op|kind|from|to|undated|measure|sources|reading|view|event|country|place|chapter)=/i;

/** Reads the query of an address. */
export function asksForMore(search: string): boolean {
	return CHOOSING.test(search);
}
