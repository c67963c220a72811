/** The story's own texts, its annotations and its chapters, with their defaults filled in and their prose read. */
import type { Annotation } from '../model/annotations';
import type { Chapter } from '../model/chapters';
import { type Prose, readProse } from '../model/prose';
import type { Story } from '../model/types';
import type { IndexFile, StoryFile } from './content';

export function assembleStory({ method, ...index }: IndexFile, file: StoryFile): Story {
	return {
		...index,
		standfirst: proseIn(index.standfirst),
		finding: proseIn(index.finding),
		home: file.home,
		annotations: file.annotations.map(annotation),
		chapterIds: file.chapters.map(({ id }) => id),
		chapters: file.chapters.map(chapter)
	};
}

function annotation({ target, event, heading, line, ...rest }: StoryFile['annotations'][number]) {
	return {
		...rest,
		target,
		event: event ?? target.id,
		heading: proseIn(heading),
		line: proseIn(line)
	} satisfies Annotation;
}

function chapter(published: StoryFile['chapters'][number]): Chapter {
	const { bounds, paragraphs, operations, kinds, from, to, measure } = published;
	return {
		...published,
		paragraphs: paragraphs.map(proseIn),
		bounds: { portrait: bounds.portrait ?? bounds.landscape, landscape: bounds.landscape },
		operations: operations ?? null,
		kinds: kinds ?? null,
		from: from ?? null,
		to: to ?? null,
		measure: measure ?? null
	};
}

function proseIn(text: Readonly<Record<string, string>>): Record<string, Prose> {
	return Object.fromEntries(
		Object.entries(text).map(([language, words]) => [language, readProse(words)])
	);
}
