/**
 * The kinds of things that are drawn, bottom to top. Each is the folder of its name, and says there what it adds to the
 * map's source (`features`), which countries its layers draw (`areas`), how MapLibre draws it (`layers`), how the poster
 * and pictures draw it (`svg`), how the legend explains it (`legend`), and the look that all of them read (`look`). What
 * it has none of it leaves out.
 */
export const KINDS = [
	'land',
	'countries',
	'outlines',
	'halos',
	'flows',
	'circles',
	'leaders',
	'labels',
	'numbers',
	'places'
] as const;

/** What the kinds hold of one sort, in drawing order, from modules by their paths as `import.meta.glob` finds them. */
export function inOrder<Held>(modules: Readonly<Record<string, Held>>): Held[] {
	const byKind = new Map(
		Object.entries(modules).map(([path, held]) => [path.split('/')[1] ?? '', held])
	);
	return KINDS.flatMap((kind) => byKind.get(kind) ?? []);
}
