/** Names of countries, and below each its national numbers in the hues of their operations. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { magnitude } from '../../model/claims';
import type { Value } from '../../model/groups';
import { hue, localName } from '../expressions';
import { initialsOf } from '../initials';
import { radiusOf, scaleAt } from '../scale';
import { feature, names, rankOf, type Scene } from './kind';
import { markClearance } from './places';

/** The most operations whose numbers stand below one country's name, each in its hue. */
export const MOST_NUMBERS = 6;

/** CSS pixels: what the label layers write at. */
export const LABEL_SIZE = 12;

/** Every country's name; `rank` 1 where the story touches it, 2 elsewhere. */
export function countryNames(scene: Scene) {
	const { dataset, visible, marks, zoom } = scene;
	const marked = new Map(marks.map((mark) => [mark.id, mark]));
	const values = new Map(visible.countries.map((country) => [country.code, country.values]));
	const numbers = (code: string) => numberProperties(values.get(code) ?? [], scene);
	return Object.values(dataset.countries).map(({ code, name, position }) => {
		const radii = (values.get(code) ?? []).map(({ claim }) => magnitude(claim));
		const largest = Math.max(0, ...radii.map((value) => radiusOf(value, visible.largest)));
		const mark = marked.get(code);
		const circle = largest * scaleAt(zoom) + 3;
		const below = largest > 0 ? circle : mark ? markClearance(mark) : 0;
		return feature(
			{ type: 'Point', coordinates: [...position] },
			{
				id: code,
				...names(name),
				...numbers(code),
				rank: mark || values.has(code) ? 1 : 2,
				order: -(radii.length * 1000 + (mark?.events.length ?? 0)),
				distance: below / LABEL_SIZE
			}
		);
	});
}

/** `number:0`, `number:1` … and the ranks of their operations; a dot stands between two numbers. */
function numberProperties(values: readonly Value[], scene: Scene): Record<string, string | number> {
	const { dataset, visible, words } = scene;
	const properties: Record<string, string | number> = {};
	for (const [index, { claim, operation }] of values.slice(0, MOST_NUMBERS).entries()) {
		const separator = index === 0 ? '\n' : ' · ';
		const initials = initialsOf(scene, operation);
		const number = words.value(claim, visible.measure) + (initials && ` (${initials})`);
		properties[`number:${index}`] = separator + number;
		properties[`rank:${index}`] = rankOf(dataset, operation);
	}
	return properties;
}

/** The name, then each number in the hue of its operation. */
export function nameAndNumbers(): ExpressionSpecification {
	const numbers = Array.from({ length: MOST_NUMBERS }, (_, index) => [
		['coalesce', ['get', `number:${index}`], ''],
		{ 'text-color': hue(`rank:${index}`) }
	]).flat();
	return ['format', localName(), {}, ...numbers] as unknown as ExpressionSpecification;
}
