import { magnitude, shownClaim } from '../../model/claims';
import type { Bound, Claim } from '../../model/types';
import { figure } from '../assemble';
import { type Content, figuresOf } from '../content';
import { isBefore } from '../dates';
import { error, type Problem, warning } from '../problem';
import { figuresByReference } from './figureReferences';

/** Bounds under which a part is surely as large as its number, and a whole surely no larger. */
const FLOORED: readonly Bound[] = ['exact', 'at-least', 'more-than', 'between'];
const CAPPED: readonly Bound[] = ['exact', 'nearly', 'at-most', 'between'];

/**
 * A part is at most its whole where both count the same, by the claims that are shown. It is only doubtful where the
 * bounds leave room or the part was counted after the whole.
 */
export function* parts(content: Content): Generator<Problem> {
	const figures = figuresByReference(content);
	for (const event of content.events) {
		for (const [i, published] of figuresOf(event).entries()) {
			const container = figures.get(published.partOf ?? '');
			if (container === undefined || container.measure !== published.measure) continue;
			const part = shownClaim(figure(published), { to: null });
			const whole = shownClaim(figure(container), { to: null });
			if (part === null || whole === null || least(part) <= most(whole)) continue;
			const report = isCertain(part, whole) ? error : warning;
			const message = `is a part of ${magnitude(part)}, but its whole ${published.partOf} is ${magnitude(whole)}`;
			yield report(event, `properties.figures.${i}.partOf`, message);
		}
	}
}

function isCertain(part: Claim, whole: Claim): boolean {
	if (!FLOORED.includes(part.bound) || !CAPPED.includes(whole.bound)) return false;
	return part.asOf === null || whole.asOf === null || !isBefore(whole.asOf, part.asOf);
}

function least({ value }: Claim): number {
	return typeof value === 'number' ? value : value[0];
}

function most({ value }: Claim): number {
	return typeof value === 'number' ? value : value[1];
}
