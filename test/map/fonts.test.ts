// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fontFaces } from '../../src/map/fonts';

describe('fontFaces(files, base)', () => {
	it('gathers the files of a family, at absolute addresses, as the worker needs', () => {
		const files = [
			{ family: 'Label Regular', url: '../fonts/latin.woff2', range: ['U+0-FF'] },
			{ family: 'Label Regular', url: '/fonts/greek.woff2', range: ['U+370-3FF', 'U+1F00-1FFF'] }
		];
		expect(fontFaces(files, 'https://map.example/en/embed/')).toEqual({
			'Label Regular': [
				{ url: 'https://map.example/en/fonts/latin.woff2', 'unicode-range': ['U+0-FF'] },
				{
					url: 'https://map.example/fonts/greek.woff2',
					'unicode-range': ['U+370-3FF', 'U+1F00-1FFF']
				}
			]
		});
	});
});
