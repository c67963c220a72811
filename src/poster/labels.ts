/** Which labels the poster shows, and on which side: none over a mark, none over another. */
import type { Position } from '../model/types';
import { LABEL_SIZE } from '../map/layers/countryNames';
import type { PosterItem, PosterLabel } from './items';
import { toUnits } from './plane';

export type Side = 'right' | 'left' | 'below' | 'above';

/** Where a label may stand, best first, by its rank. */
const SIDES: readonly (readonly Side[])[] = [
	['right', 'left', 'below', 'above'],
	['below', 'above', 'right', 'left'],
	['below']
];

export interface PlacedLabel extends PosterLabel {
	readonly side: Side;
}

/** In CSS pixels of the whole world at the zoom, from its top left corner. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The mean advance of the label font, as a share of its size. */
const ADVANCE = 0.56;

/** Keeps the labels that find room at a zoom, within a frame if one is given; more important ones choose first. */
export function placeLabels(
	items: readonly PosterItem[],
	zoom: number,
	frame?: Box
): PlacedLabel[] {
	const pixels = 2 ** (zoom - 4);
	const at = (position: Position) => {
		const [x, y] = toUnits(position);
		return [x * pixels, y * pixels] as const;
	};
	const taken = items.flatMap((item) => obstacle(item, at(item.position)));
	const placed: PlacedLabel[] = [];
	for (const label of items.filter((item) => item.type === 'label').sort(byImportance)) {
		const [x, y] = at(label.position);
		const side = (SIDES[label.rank] ?? []).find((candidate) => {
			const own = labelBox(label, candidate, x, y);
			return (!frame || isWithin(own, frame)) && taken.every((box) => !overlaps(box, own));
		});
		if (side === undefined) continue;
		taken.push(labelBox(label, side, x, y));
		placed.push({ ...label, side });
	}
	return placed;
}

function byImportance(a: PosterLabel, b: PosterLabel): number {
	const weight = (label: PosterLabel) => [1, 0, 2][label.rank] ?? 2;
	return weight(a) - weight(b) || a.order - b.order || (a.text < b.text ? -1 : 1);
}

function obstacle(item: PosterItem, [x, y]: readonly [number, number]): Box[] {
	if (item.type === 'mark') return [around(x, y, item.radius + 2, item.radius + 2)];
	if (item.type === 'number') return [around(x, y, textWidth(item.label) / 2, LABEL_SIZE / 2)];
	return [];
}

function labelBox(
	{ text: name, numbers, distance }: PosterLabel,
	side: Side,
	x: number,
	y: number
): Box {
	const text = [
		name,
		...(numbers.length > 0 ? [numbers.map((number) => number.text).join(' ')] : [])
	].join('\n');
	const width = textWidth(text);
	const height = text.split('\n').length * LABEL_SIZE * 1.2;
	if (side === 'below') return around(x, y + distance + height / 2, width / 2, height / 2);
	if (side === 'above') return around(x, y - distance - height / 2, width / 2, height / 2);
	const middle = x + (side === 'right' ? 1 : -1) * (distance + width / 2);
	return around(middle, y, width / 2, height / 2);
}

function textWidth(text: string): number {
	return Math.max(...text.split('\n').map((line) => line.length)) * LABEL_SIZE * ADVANCE;
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
	return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(inner: Box, outer: Box): boolean {
	return (
		inner.left >= outer.left &&
		inner.top >= outer.top &&
		inner.right <= outer.right &&
		inner.bottom <= outer.bottom
	);
}
