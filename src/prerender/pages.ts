/** The pages the build makes: each kind in each language. */
import { LANGUAGES, type Words } from '../i18n/words';
import type { PageKind } from '../ui/page/pageData';

export interface PageAddress {
	readonly kind: PageKind;
	readonly language: string;
	/** From the output folder, such as `en/embed/`; empty for the first page. */
	readonly folder: string;
	/** From the page back to the output folder. */
	readonly root: string;
}

export const PAGE_KINDS: readonly PageKind[] = ['explore', 'embed', 'list', 'sources', 'story'];

/** The folder of a language: the story's first stands at the root. */
export function languageFolder(language: string): string {
	return language === LANGUAGES[0] ? '' : `${language}/`;
}

export function pageAddress(kind: PageKind, { language, messages }: Words): PageAddress {
	const folder = languageFolder(language) + pageFolder(kind, messages);
	return { kind, language, folder, root: rootOf(folder) };
}

/** Within the folder of its language. */
function pageFolder(kind: PageKind, messages: Words['messages']): string {
	if (kind === 'explore') return '';
	if (kind === 'list') return `${messages.listFolder}/`;
	return kind === 'story' ? `${messages.story.folder}/` : `${kind}/`;
}

function rootOf(folder: string): string {
	return folder === '' ? './' : '../'.repeat(folder.split('/').length - 1);
}
