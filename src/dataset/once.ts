/** The function, which works out its value for each object once and keeps it as long as the object. */
export function once<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		const found = known.get(key) ?? { value: work(key) };
		known.set(key, found);
		return found.value;
	};
}
