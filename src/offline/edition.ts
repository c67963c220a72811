/** What a build lets readers keep for when there is no network: written by it at the head of the service worker. */
export interface Edition {
	/** Changes with what any of its files holds. */
	readonly version: string;
	/** Files that pages in every language ask for, from the folder that holds them all. */
	readonly shared: readonly string[];
	readonly languages: readonly OwnLanguage[];
}

/** What is there in one language alone. */
export interface OwnLanguage {
	/** Folders of its pages, from the one that holds them all. */
	readonly pages: readonly string[];
	/** The same of pages that only those need who have read them. */
	readonly others: readonly string[];
	readonly files: readonly string[];
}

/** Where the build writes what is named for its content: whatever the version, one name means one content. */
export const HASHED = 'assets/';

/** A hashed file, as pages name it. */
const NAMED = /assets\/[\w.-]+-[\w-]{8}\.(?:js|css|html)/g;

export function filesOf({ shared, languages }: Edition): Set<string> {
	return new Set([...shared, ...languages.flatMap(({ files }) => files)]);
}

/** Whether a page asks for files of this edition alone: one that is older, newer or somebody else's does not. */
export function isPageOf(edition: Edition, html: string): boolean {
	const files = filesOf(edition);
	const named = html.match(NAMED) ?? [];
	return named.length > 0 && named.every((file) => files.has(file));
}

/** The folder of a page from its path, `index.html` and a missing slash forgiven. */
export function folderOf(path: string): string {
	return path.replace(/(^|\/)index\.html$/, '$1').replace(/[^/]$/, '$&/');
}

/** The language that a page is in, by the page's path; undefined for what is no page of the edition. */
export function languageOf({ languages }: Edition, path: string | null): OwnLanguage | undefined {
	if (path === null) return undefined;
	const folder = folderOf(path);
	return languages.find(({ pages, others }) => pages.includes(folder) || others.includes(folder));
}
