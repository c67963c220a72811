import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { wholeChoice } from '../../../src/model/choice';
import { select } from '../../../src/model/visible/select';
import { countTimings, timingOf } from '../../../src/model/visible/timing';
import { REAL, STORIES } from '../../support/realDataset';
import { anyChoice } from '../choices';

const DAY = { from: '2021-03-09', to: '2021-03-09', undated: null } as const;
const dated = (start: string, end: string | null = null) => ({
	date: { start, end, inferred: false }
});

describe('timingOf(event, choice)', () => {
	it('tells what began within the dates from what they merely touch, to the day', () => {
		expect(timingOf(dated('2021-03-09'), DAY)).toBe('happened');
		expect(timingOf(dated('2021-03-09', '2021-06'), DAY)).toBe('happened');
		expect(timingOf(dated('2019-06', '2021-03-09'), DAY)).toBe('underWay');
		expect(timingOf(dated('2021-03'), DAY)).toBe('underWay');
		expect(timingOf(dated('2021-03-08'), DAY)).toBeNull();
		expect(timingOf(dated('2021-03-10'), DAY)).toBeNull();
		expect(timingOf(dated('2021-03'), { ...DAY, from: '2021', to: '2021' })).toBe('happened');
	});

	it('leaves out what has no date only where that is chosen', () => {
		expect(timingOf({ date: null }, DAY)).toBe('undated');
		expect(timingOf({ date: null }, { from: null, to: null, undated: 'none' })).toBeNull();
	});

	it('lets all that has a date happen where none is chosen', () => {
		const whole = wholeChoice(REAL);
		const timings = REAL.events.map((event) => timingOf(event, whole));
		expect(new Set(timings)).toEqual(new Set(['happened', 'undated']));
	});

	it.each(STORIES)('leaves out nothing of %s for a part that the whole keeps', (_, story) => {
		fc.assert(
			fc.property(anyChoice(story), (choice) => {
				for (const event of story.events.filter(({ date }) => date !== null)) {
					if (timingOf(event, choice) === null) continue;
					expect(timingOf(event, { ...choice, from: null })).not.toBeNull();
				}
			})
		);
	});

	it.each(STORIES)('says of every visible event of %s how it stands to the dates', (_, story) => {
		fc.assert(
			fc.property(anyChoice(story), (choice) => {
				const { events, timings } = select(story, choice);
				expect([...timings.keys()].sort()).toEqual(events.map(({ id }) => id).sort());
				const { happened, underWay, undated } = countTimings(timings.values());
				expect(happened + underWay + undated).toBe(events.length);
			})
		);
	});
});
