/** The countries' values, read by hand from the facts: what the model and the pages are both held against. */

/** By operation, then by country; `>` is more than, `<` nearly, `~` about. */
export type CountryValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By measure. */
export const VALUES: Readonly<Record<string, CountryValues>> = {
	arrests: {
		encrochat: { GB: '2864', NL: '>100' },
		'sky-ecc': { BE: '888', BA: '>174' },
		anom: {
			AU: '224',
			SE: '155',
			FI: '<100',
			AT: '81',
			DE: '>70',
			NL: '49',
			NZ: '35',
			HU: '13',
			NO: '9'
		},
		ghost: { AU: '38', IE: '11', IT: '1', CA: '1' }
	},
	'executed-warrants': { encrochat: { DE: '1708' }, anom: { DE: '<140' } },
	users: {
		encrochat: { GB: '~10000' },
		'sky-ecc': { FR: '1300', NL: '12000', BA: '~2000' },
		anom: { DE: '2700' }
	},
	convicted: {
		encrochat: { GB: '383', SE: '~320' },
		'sky-ecc': { BE: '1206' },
		anom: { AU: '63' }
	}
};

/** Choices of operations among all there are. */
export function choicesAmong(
	operations: readonly string[]
): [name: string, chosen: readonly string[]][] {
	return [
		['everything', operations],
		['one operation', ['encrochat']],
		['two operations', ['sky-ecc', 'ghost']],
		['all but one', operations.filter((id) => id !== 'anom')]
	];
}

/** The values of some operations alone. */
export function valuesOf(measure: string, operations: readonly string[]): CountryValues {
	const all = Object.entries(VALUES[measure] ?? {});
	return Object.fromEntries(all.filter(([id]) => operations.includes(id)));
}
