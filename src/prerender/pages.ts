/** The pages the build makes: each kind in each language, and one for each chapter of the story. */
import { LANGUAGES, type Locale } from '../i18n/locale';
import type { PageKind } from '../ui/page/pageData';

export interface PageAddress {
	readonly kind: PageKind;
	/** What it tells by itself; null for all kinds but one. */
	readonly chapter: string | null;
	readonly language: string;
	/** From the output folder, such as `en/embed/`; empty for the first page. */
	readonly folder: string;
	/** From the page back to the output folder. */
	readonly root: string;
}

/** Those of which a language has one page at most. */
const PAGE_KINDS: readonly PageKind[] = ['explore', 'embed', 'list', 'sources', 'story'];

/** The folder of a language: the story's first stands at the root. */
export function languageFolder(language: string): string {
	return language === LANGUAGES[0] ? '' : `${language}/`;
}

/** The page of a kind, or of a chapter. */
export function pageAddress(
	kind: PageKind,
	{ language, messages }: Locale,
	chapter: string | null = null
): PageAddress {
	const folder = languageFolder(language) + pageFolder(kind, messages) + chapterFolder(chapter);
	return { kind, chapter, language, folder, root: rootOf(folder) };
}

/** Every page in a language of a story with these chapters. */
export function pagesIn(locale: Locale, chapters: readonly string[]): PageAddress[] {
	const kinds = PAGE_KINDS.filter((kind) => kind !== 'story' || chapters.length > 0);
	return [
		...kinds.map((kind) => pageAddress(kind, locale)),
		...chapters.map((id) => pageAddress('chapter', locale, id))
	];
}

/** Within the folder of its language. */
function pageFolder(kind: PageKind, messages: Locale['messages']): string {
	if (kind === 'explore') return '';
	if (kind === 'list') return `${messages.listFolder}/`;
	return kind === 'story' || kind === 'chapter' ? `${messages.story.folder}/` : `${kind}/`;
}

function chapterFolder(chapter: string | null): string {
	return chapter === null ? '' : `${chapter}/`;
}

function rootOf(folder: string): string {
	return folder === '' ? './' : '../'.repeat(folder.split('/').length - 1);
}
