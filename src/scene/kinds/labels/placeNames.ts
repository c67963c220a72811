/** Names of the story's places, each with the numbers that are drawn there as circles. */
import type { Mark } from '../../../model/marks/marks';
import type { Text } from '../../../model/types';
import type { PlaceGroup } from '../../../model/visible/groups';
import type { Value } from '../../../model/visible/values';
import { LABEL_RANKS, type Anchor, type Label } from '../../labels/label';
import { balanced } from '../../labels/textSize';
import type { Scene } from '../../scene';
import { drawnRadius, markClearance } from '../places/size';
import { LABELS } from './look';
import { numbersOf, radiiOf } from './numbers';

const BESIDE: readonly Anchor[] = ['left', 'right', 'top', 'bottom'];

const AROUND: readonly Anchor[] = [
	...BESIDE,
	'bottom-left',
	'bottom-right',
	'top-left',
	'top-right'
];

/** A region large enough is the ground that its name stands on. */
const WITHIN: readonly Anchor[] = ['center', 'top', 'bottom', 'left', 'right'];

/** CSS pixels of radius from which a name has room on a region. */
export const NAMED_WITHIN = 40;

/** CSS pixels of radius from which a circle is seen around the largest mark. */
const SEEN_FROM = 18;

/** CSS pixels between a circle and what is written beside it. */
const GAP = 3;

/** Characters from which a name is broken into two lines. */
const LONG_NAME = 17;

/** The name of each mark, and of each place whose mark has merged with others while its circle is plain to see. */
export function placeNames(scene: Scene): Label[] {
	const marks = scene.marks.filter((mark) => mark.country === null);
	const seen = marks
		.flatMap(({ places }) => places.slice(1))
		.filter((group) => isSeen(group, scene));
	return [...marks.map((mark) => markLabel(mark, scene)), ...seen.map(circleLabel)];

	function circleLabel(group: PlaceGroup): Label {
		return {
			...named([group], scene),
			id: group.place.id,
			rank: LABEL_RANKS.place,
			size: LABELS[LABEL_RANKS.place].size,
			position: group.position,
			anchors: AROUND,
			clearance: around(beside(group.values, scene)),
			weight: weightOf([group])
		};
	}
}

function markLabel(mark: Mark, scene: Scene): Label {
	const [first] = mark.places;
	const isCircle = first !== undefined && isSeen(first, scene);
	return {
		// a circle that is plain to see says what it is before what has merged into its mark
		...named(isCircle ? [first] : mark.places, scene),
		...(mark.places.length > 1 ? { short: shortNameOf(mark.places) } : {}),
		id: mark.id,
		rank: LABEL_RANKS.place,
		size: LABELS[LABEL_RANKS.place].size,
		position: mark.position,
		anchors: isGround(mark, scene) ? WITHIN : isCircle ? AROUND : BESIDE,
		clearance: clearanceOf(mark, scene),
		weight: weightOf(isCircle ? [first] : mark.places)
	};
}

/** What has a number of its own chooses its room first, then what holds most events. */
function weightOf(places: readonly PlaceGroup[]): number {
	const events = places.reduce((sum, group) => sum + group.events.length, 0);
	return (valuesOf(places).length > 0 ? 1000 : 0) + events;
}

/** Whether one of a place's circles is larger than any mark. */
function isSeen({ values }: PlaceGroup, scene: Scene): boolean {
	return Math.max(0, ...radiiOf(values, scene)) > SEEN_FROM;
}

function isGround(mark: Mark, { visible, zoom }: Scene): boolean {
	return mark.shape === 'region' && drawnRadius(mark, visible.largest, zoom) > NAMED_WITHIN;
}

/** The numbers of a place that stands alone; merged places have none together. */
function valuesOf(places: readonly PlaceGroup[]): readonly Value[] {
	return places.length === 1 ? places.flatMap(({ values }) => values) : [];
}

/** Clear of the mark, and of the circles of the place it stands on. */
function clearanceOf(mark: Mark, scene: Scene): Label['clearance'] {
	if (mark.shape === 'region')
		return around(
			Math.max(10, Math.min(40, drawnRadius(mark, scene.visible.largest, scene.zoom) + 3))
		);
	return around(Math.max(markClearance(mark) + 1, beside(mark.places[0]?.values ?? [], scene)));
}

function beside(values: readonly Value[], scene: Scene): number {
	return Math.max(0, ...radiiOf(values, scene)) + GAP;
}

function around(across: number): Label['clearance'] {
	return { across, down: across + 2 };
}

/** A single number stands below the name with what it counts; several follow each other, each in its hue. */
function named(
	places: readonly PlaceGroup[],
	scene: Scene
): Pick<Label, 'name' | 'short' | 'numbers'> {
	const { visible, words } = scene;
	const name = nameOf(places);
	const [value, ...others] = valuesOf(places);
	if (value === undefined) return { name, numbers: [] };
	if (others.length > 0) return { name, numbers: numbersOf([value, ...others], scene) };
	const number = words.amount(value.claim, visible.measure);
	const both = Object.entries(name).map(([language, own]) => [language, `${own}\n${number}`]);
	return { name: Object.fromEntries(both), short: name, numbers: [] };
}

/** A place's own name; for merged marks those of the two first, and that there are more. */
function nameOf([first, second, ...others]: readonly PlaceGroup[]): Text {
	return said(first, (name, language) => {
		const next = second && `, ${second.place.name[language] ?? ''}`;
		return balanced(`${name}${next ?? ''}${others.length > 0 ? '…' : ''}`, LONG_NAME);
	});
}

/** The name of the first, and that there are others. */
function shortNameOf([first]: readonly PlaceGroup[]): Text {
	return said(first, (name) => `${balanced(name, LONG_NAME)}…`);
}

function said(
	group: PlaceGroup | undefined,
	words: (name: string, language: string) => string
): Text {
	const names = Object.entries(group?.place.name ?? {});
	return Object.fromEntries(names.map(([language, name]) => [language, words(name, language)]));
}
