/** Names of countries, and below each its national numbers in the hues of their operations. */
import type { Value } from '../../../model/visible/values';
import { LABEL_RANKS, type Anchor, type Label } from '../../labels/label';
import { balanced } from '../../labels/textSize';
import type { Scene } from '../../scene';
import { rowWidth } from '../circles/row';
import { markClearance } from '../places/size';
import { LABELS } from './look';
import { numbersOf, radiiOf } from './numbers';

/** Beside circles and marks, and on land that bears none. */
const BESIDE: readonly Anchor[] = [
	'top',
	'bottom',
	'left',
	'right',
	'top-left',
	'top-right',
	'bottom-left',
	'bottom-right'
];
const ON_LAND: readonly Anchor[] = ['center', 'top', 'bottom'];

/** CSS pixels between circles and what is written beside them. */
const GAP = 3;

/** CSS pixels more where text hangs from its point or stands on it, for what MapLibre takes back there. */
const HANGING = 2;

/** Characters from which a name is broken into two lines. */
const LONG_NAME = 14;

/** The countries of the story, and the others whose land has room for their names. */
export function countryNames(scene: Scene): Label[] {
	const { dataset, visible, marks, zoom } = scene;
	const marked = new Map(marks.map((mark) => [mark.id, mark]));
	const visibleCountries = new Map(visible.countries.map((country) => [country.code, country]));
	return Object.values(dataset.countries).flatMap(({ code, name, short, position, nameFrom }) => {
		const values = visibleCountries.get(code)?.values ?? [];
		const mark = marked.get(code);
		const isBare = values.length === 0 && mark === undefined;
		if (isBare && (zoom < nameFrom || isPlace(name, scene))) return [];
		const rank =
			visibleCountries.has(code) || mark ? LABEL_RANKS.country : LABEL_RANKS.otherCountry;
		return [
			{
				id: code,
				rank,
				size: LABELS[rank].size,
				position: mark?.position ?? position,
				name: mapText(name, (text) => balanced(text, LONG_NAME)),
				short,
				numbers: numbersOf(values, scene),
				anchors: isBare ? ON_LAND : BESIDE,
				clearance:
					values.length > 0 ? besideCircles(values, scene) : square(mark ? markClearance(mark) : 8),
				weight: values.length * 1000 + (mark?.events.length ?? 0)
			}
		];
	});
}

/** Whether a place of the story bears the country's name, as Luxembourg does. */
function isPlace(name: Label['name'], { visible, words: { language } }: Scene): boolean {
	return visible.places.some(({ place }) => place.name[language] === name[language]);
}

function besideCircles(values: readonly Value[], scene: Scene): Label['clearance'] {
	const radii = radiiOf(values, scene);
	return { across: rowWidth(radii) / 2 + GAP, down: Math.max(...radii) + GAP + HANGING };
}

function square(clearance: number): Label['clearance'] {
	return { across: clearance, down: clearance + HANGING };
}

function mapText(text: Label['name'], change: (text: string) => string): Label['name'] {
	return Object.fromEntries(
		Object.entries(text).map(([language, said]) => [language, change(said)])
	);
}
