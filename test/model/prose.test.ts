// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsOf, readProse } from '../../src/model/prose';
import { findFigure } from '../../src/model/find';
import { STORIES } from '../support/realDataset';

describe('readProse(text)', () => {
	it('reads plain words as they are', () => {
		expect(readProse('Between 2019 and 2021.')).toEqual(['Between 2019 and 2021.']);
		expect(readProse('')).toEqual([]);
	});

	it('reads a figure, and the words around its amount', () => {
		expect(readProse('To {sky/data}, {port/drugs | nearly # of it}.')).toEqual([
			'To ',
			{ figure: 'sky/data', words: null },
			', ',
			{ figure: 'port/drugs', words: ['nearly ', ' of it'] },
			'.'
		]);
	});

	it.each(['{', '}', '{}', '{a/b', 'a/b}', '{a/b | no amount}', '{a/b | # twice #}', '{a b/c}'])(
		'leaves what is no whole mention in the words: %s',
		(text) => {
			expect(readProse(text)).toEqual([text]);
		}
	);

	it('loses no character outside of mentions', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[^{}]*$/), fc.stringMatching(/^[^{}]*$/), (a, b) => {
				const words = readProse(`${a}{x/y}${b}`).filter((part) => typeof part === 'string');
				expect(words.join('')).toBe(a + b);
			})
		);
	});
});

describe.each(STORIES)('the sentences of %s', (_, dataset) => {
	it('name figures that exist, and at least one in the finding', () => {
		const { finding, standfirst } = dataset.story;
		for (const [language, prose] of Object.entries(finding)) {
			const mentions = [...mentionsOf(prose), ...mentionsOf(standfirst[language] ?? [])];
			expect(mentions.length).toBeGreaterThan(0);
			for (const { figure } of mentions) expect(findFigure(dataset, figure), figure).not.toBeNull();
		}
	});
});
