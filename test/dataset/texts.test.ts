// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { load } from '../../src/dataset/load';
import { read } from '../../src/dataset/read';
import { textsOf } from '../../src/dataset/texts';
import { GEO, TOLD } from '../support/dataset';

const stories = { 'the tiny story': TOLD, geo: load(GEO) };

describe('textsOf(content)', () => {
	it.each(Object.entries(stories))('finds every text with a language in %s', (_, files) => {
		const { content } = read(files, null);
		const found = [...textsOf(content)].map(
			({ where, path }) => `${where.file} ${where.feature} ${path}`
		);
		const written = content.strings
			.filter(
				({ language, path }) => language === 'fr' && !/\.unit\.|^(attributed|quoted)\./.test(path)
			)
			.map(({ where, path }) => `${where.file} ${where.feature} ${path.replace(/\.fr$/, '')}`);
		expect(found.sort()).toEqual(written.sort());
	});
});
