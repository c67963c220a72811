// @vitest-environment node
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messageFiles } from '../../src/prerender/languages';
import { ROOT } from '../support/build';

const story = mkdtempSync(join(tmpdir(), 'story-'));
mkdirSync(join(story, 'messages'));
writeFileSync(join(story, 'messages', 'xx.ts'), '');

it('messageFiles(…) takes what the story brings, then what the pages say, in the story’s order', () => {
	expect(messageFiles(story, ['xx', 'en'])).toEqual([
		['xx', join(story, 'messages', 'xx.ts')],
		['en', join(ROOT, 'src', 'i18n', 'messages', 'en.ts')]
	]);
});

it('messageFiles(…) throws for a language that no page speaks, naming the file to write', () => {
	const file = join(ROOT, 'src', 'i18n', 'messages', 'yy.ts');
	expect(() => messageFiles(story, ['en', 'yy'])).toThrow(file);
});
