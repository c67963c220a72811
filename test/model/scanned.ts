/** How much a function does, whatever the machine: the items of the lists that it goes through. */
const METHODS = [
	'every',
	'filter',
	'find',
	'findIndex',
	'flatMap',
	'forEach',
	'includes',
	'indexOf',
	'map',
	'reduce',
	'some'
] as const;

export function itemsScanned(run: () => void): number {
	const prototype = Array.prototype as unknown as Record<string, (...values: unknown[]) => unknown>;
	const own = METHODS.map((method) => [method, prototype[method]] as const);
	let items = 0;
	for (const [method, scan] of own) {
		prototype[method] = function (this: unknown[], ...values: unknown[]) {
			items += this.length;
			return scan?.apply(this, values);
		};
	}
	try {
		run();
	} finally {
		for (const [method, scan] of own) if (scan) prototype[method] = scan;
	}
	return items;
}
