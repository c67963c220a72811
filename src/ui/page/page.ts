/** What every component of a page shares. */
import { createContext } from 'svelte';
import type { Host } from '../../embed/host';
import type { Locale } from '../../i18n/locale';
import type { Dataset } from '../../model/types';
import type { Explorer } from '../../state/explorer.svelte';
import type { Fetched } from '../../state/fetched.svelte';
import { writeLink } from '../../state/url';
import type { PageData } from './pageData';

export interface Page extends PageData {
	/** Its dataset is an outline: it selects and draws, and proves nothing. */
	readonly explorer: Explorer;
	/** The story with all that proves it. */
	readonly record: Fetched<Dataset>;
	/** The story with its evidence in every language it has, for files to keep. */
	readonly loadWhole: () => Promise<Dataset>;
	readonly locale: Locale;
	/** The page around this one; null where this one is not made for a frame, and where the build renders it. */
	readonly host: Host | null;
}

export const [getPage, setPage] = createContext<Page>();

/** The story with all its evidence. Throws before it has come: who calls this stands inside `WhenRecorded`. */
export function getRecord(): Dataset {
	const { value } = getPage().record;
	if (value === null) throw new Error('The record has not come yet.');
	return value;
}

/** From the page to the folder of its language, where the map is. */
export function homeOf({ root, languages, locale }: Page): string {
	return root + (languages.find(({ code }) => code === locale.language)?.folder ?? '');
}

/** The address of the page that tells a chapter by itself. */
export function chapterAddress({ story }: Pick<Page, 'story'>, chapter: string): string {
	return `${story}${chapter}/`;
}

/** The map's own address with the present choice: what was chosen, not what is opened. */
export function addressOf(page: Page): string {
	const { link, domain } = page.explorer;
	const chosen = writeLink({ ...link, selection: null, theme: null }, domain);
	return new URL(homeOf(page) + chosen, location.href).href;
}
