/** The pages the build makes: each kind in each language. */
import type { PageKind } from '../pageData';

export interface PageAddress {
	readonly kind: PageKind;
	readonly language: string;
	/** From the output folder, such as `en/embed/`; empty for the first page. */
	readonly folder: string;
	/** From the page back to the output folder. */
	readonly root: string;
}

/** The folder of each kind of page within its language's. */
export const PAGE_FOLDERS: Readonly<Record<PageKind, string>> = {
	explore: '',
	embed: 'embed/',
	sources: 'sources/'
};

/** The folder of a language: the default one stands at the root. */
export function languageFolder(language: string, defaultLanguage: string): string {
	return language === defaultLanguage ? '' : `${language}/`;
}

export function pageAddresses(
	languages: readonly string[],
	defaultLanguage: string
): PageAddress[] {
	return languages.flatMap((language) =>
		(Object.keys(PAGE_FOLDERS) as PageKind[]).map((kind) => {
			const folder = languageFolder(language, defaultLanguage) + PAGE_FOLDERS[kind];
			return { kind, language, folder, root: rootOf(folder) };
		})
	);
}

function rootOf(folder: string): string {
	return folder === '' ? './' : '../'.repeat(folder.split('/').length - 1);
}
