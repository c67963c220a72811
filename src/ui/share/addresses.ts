/** Whole addresses of what is seen, for texts that leave the page. */
import { iframeQuery, USUAL_HEIGHT, type Configuration } from '../../embed/configuration';
import type { Embedding } from '../../embed/snippet';
import { NO_LOCKS } from '../../state/locks';
import { writeLink } from '../../state/url';
import { iframeTitle } from '../../words/iframeTitle';
import type { Page } from '../page/page';

/** What is seen: an open chapter on its own page, else the full map with all that is chosen, opened and looked at. */
export function viewAddress(page: Page): string {
	const { chapterId, domain, link } = page.explorer;
	if (chapterId === null) return mapAddress(page);
	return storyAddress(page) + `${chapterId}/` + writeLink({ ...link, chapter: null }, domain);
}

/** The same on the full map. */
function mapAddress(page: Page): string {
	const { domain, link } = page.explorer;
	return folderAddress(page) + writeLink(link, domain);
}

/** The same view in a frame. */
export function embeddingOf(page: Page): Embedding {
	const { explorer, locale } = page;
	const { dataset, domain, link } = explorer;
	const configuration: Configuration = {
		link,
		locks: page.host?.locks ?? NO_LOCKS
	};
	const frame = `${folderAddress(page)}embed/`;
	return {
		home: homeAddress(page),
		fixed: frame + iframeQuery(configuration, 'fixed', domain),
		auto: frame + iframeQuery(configuration, 'auto', domain),
		full: mapAddress(page),
		shared: viewAddress(page),
		picture: pictureAddress(page),
		title: iframeTitle(link, dataset, locale),
		more: locale.messages.share.fullMap,
		height: USUAL_HEIGHT,
		ratio: null
	};
}

/** The build draws the untouched map, and what each chapter shows. */
function pictureAddress(page: Page): string {
	const { chapterId } = page.explorer;
	if (chapterId === null) return `${folderAddress(page)}picture.png`;
	return `${storyAddress(page)}${chapterId}.png`;
}

/** The folder of the story's own pages. */
function storyAddress(page: Page): string {
	return homeAddress(page) + page.story.slice(page.root.length);
}

/** The folder that holds all pages, where they are published; else where the page is read. Ends with a slash. */
function homeAddress({ explorer, root }: Page): string {
	return explorer.dataset.settings.address ?? new URL(root, location.href).href;
}

/** The folder of the page's language. */
function folderAddress(page: Page): string {
	const { languages, locale } = page;
	return homeAddress(page) + (languages.find(({ code }) => code === locale.language)?.folder ?? '');
}
