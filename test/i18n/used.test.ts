// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import french from '../../src/i18n/messages/fr';
import { leavesOf } from './leaves';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** What the messages may be read by: every module but their own files. */
const MODULES = readdirSync(SRC, { recursive: true, withFileTypes: true })
	.filter((file) => file.isFile() && /\.(ts|svelte)$/.test(file.name))
	.filter(({ parentPath }) => !parentPath.endsWith(join('i18n', 'messages')))
	.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));

/** Keys that a module reads by a name it looks up: `messages[key]`. */
const LOOKING_UP = MODULES.filter((text) => /\bmessages(\.\w+)?\[/.test(text)).join('\n');

/** Keys taken out of the messages: `const { table, columns } = words.messages`. */
const TAKEN = MODULES.flatMap((text) => [...text.matchAll(/\{([^{}]*)\}\s*=\s*[\w.]*\bmessages;/g)])
	.flatMap(([, keys = '']) => keys.match(/\w+/g) ?? [])
	.map((key) => `messages.${key}`);

const READ = [...MODULES, ...TAKEN].join('\n');

it('every message is read somewhere', () => {
	const unread = leavesOf(french).filter(([path]) => !isRead(path));
	expect(unread.map(([path]) => path)).toEqual([]);
});

/** A key within a group is read by its own name, or listed where the model lists what the group is about. */
function isRead(path: string): boolean {
	const [key = '', inner] = path.split('.');
	const isKeyRead = new RegExp(`\\bmessages\\.${key}\\b`).test(READ);
	if (inner === undefined) return isKeyRead || LOOKING_UP.includes(`'${key}'`);
	return isKeyRead && new RegExp(`['.]${inner}\\b`).test(READ);
}
