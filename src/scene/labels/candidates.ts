/** The ways in which a label may stand beside its point, and what each covers. */
import type { Anchor, Label, PlacedLabel } from './label';
import type { Box } from '../../geometry/screen';
import { boxAround } from './occupied';
import { textHeight, textWidth } from './textSize';

/** What MapLibre shifts text by that hangs from its point or stands on it, as a share of the size. */
const BASELINE_SHIFT = 7 / 24;

export interface Candidate {
	readonly placed: PlacedLabel;
	readonly extent: Box;
}

/** Best first: its anchors with the numbers below the name, then with the numbers behind it. */
export function candidatesOf(label: Label, language: string): Candidate[] {
	return [false, ...(label.numbers.length > 0 ? [true] : [])].flatMap((isInline) => {
		const size = textSizeOf(label, isInline, language);
		return label.anchors.map((anchor) => {
			const distance = distanceOf(label, anchor);
			const placed = { ...label, anchor, distance, isInline, isDeferred: false };
			return { placed, extent: extentOf(placed, size) };
		});
	});
}

/** CSS pixels that a label covers around its point, which is taken for the origin. */
export function labelExtent(label: PlacedLabel, language: string): Box {
	return extentOf(label, textSizeOf(label, label.isInline, language));
}

/** At a corner the text keeps clear of a circle with its own corner, of a row of them from above or below. */
function distanceOf({ clearance: { across, down } }: Label, anchor: Anchor): number {
	if (anchor === 'left' || anchor === 'right') return across;
	if (anchor === 'top' || anchor === 'bottom') return down;
	return anchor === 'center' ? 0 : across > down ? down * Math.SQRT2 : down;
}

function extentOf(label: PlacedLabel, { width, height }: TextSize): Box {
	const { anchor, distance } = label;
	const { right, down } = shift(anchor, distance, label.size);
	const middle = {
		x: right + (anchor.endsWith('left') ? 0.5 : anchor.endsWith('right') ? -0.5 : 0) * width,
		y: down + (anchor.startsWith('top') ? 0.5 : anchor.startsWith('bottom') ? -0.5 : 0) * height
	};
	return boxAround(middle, width, height);
}

interface TextSize {
	readonly width: number;
	readonly height: number;
}

function textSizeOf(label: Label, isInline: boolean, language: string): TextSize {
	const said = label.name[language] ?? '';
	const numbers = label.numbers.map(({ text }) => text).join(' · ');
	const text = numbers === '' ? said : said + (isInline ? ' ' : '\n') + numbers;
	const { size } = label;
	return { width: textWidth(text, size), height: textHeight(text, size) };
}

/** From the point to the anchored part of the text, as MapLibre moves it. */
function shift(anchor: Anchor, distance: number, size: number) {
	const isCorner = anchor.includes('-');
	const along = isCorner ? distance / Math.SQRT2 : distance;
	const vertical = along - BASELINE_SHIFT * size;
	return {
		right: anchor.endsWith('left') ? along : anchor.endsWith('right') ? -along : 0,
		down: anchor.startsWith('top') ? vertical : anchor.startsWith('bottom') ? -vertical : 0
	};
}
