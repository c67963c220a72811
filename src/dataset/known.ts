import type { Known, Names } from './content';
import { COUNTRIES, INDEX, operationOf, PROCEEDINGS, SOURCES, VOCABULARY } from './files';
import { entry } from './locate';

/** Gathers names from files of whatever shape, those of `paths`; what could not be read as JSON has no root. */
export function gatherNames(paths: readonly string[], roots: ReadonlyMap<string, unknown>): Known {
	const operations = paths.filter((path) => operationOf(path) !== null);
	const vocabulary = roots.get(VOCABULARY);
	return {
		languages: keys(entry(roots.get(INDEX), 'title')),
		sources: keys(roots.get(SOURCES)),
		kinds: keys(entry(vocabulary, 'kinds')),
		measures: keys(entry(vocabulary, 'measures')),
		families: keys(entry(vocabulary, 'families')),
		statuses: keys(entry(vocabulary, 'statuses')),
		proceedings: keys(roots.get(PROCEEDINGS)),
		countries: keys(roots.get(COUNTRIES)),
		operations: new Set(
			operations.flatMap((path) => [operationOf(path) ?? [], idIn(roots.get(path)) ?? []].flat())
		),
		figures: figureNames(operations.map((path) => roots.get(path)))
	};
}

/** What an operation's file calls it, where that is a name: a file that was renamed is one problem, not one for each event. */
export function idIn(root: unknown): string | null {
	const id = entry(entry(root, 'operation'), 'id');
	return typeof id === 'string' ? id : null;
}

function keys(value: unknown): Names {
	return typeof value === 'object' && value !== null ? new Set(Object.keys(value)) : null;
}

/** Null too where there is no operation: that is one problem, not one for every reference. */
function figureNames(operations: readonly unknown[]): Names {
	const names = new Set<string>();
	for (const root of operations) {
		const features = entry(root, 'features');
		if (!Array.isArray(features)) return null;
		for (const feature of features) for (const name of namesIn(feature)) names.add(name);
	}
	return operations.length === 0 ? null : names;
}

function namesIn(feature: unknown): string[] {
	const figures = entry(entry(feature, 'properties'), 'figures');
	const event = entry(feature, 'id');
	if (!Array.isArray(figures) || typeof event !== 'string') return [];
	const ids: unknown[] = figures.map((figure) => entry(figure, 'id'));
	return ids.flatMap((id) => (typeof id === 'string' ? `${event}/${id}` : []));
}
