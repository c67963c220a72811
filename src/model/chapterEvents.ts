/** What a chapter tells of, with what proves it. */
import type { Chapter } from './chapters';
import { findFigure, findEvent } from './find';
import { mentionsOf } from './prose';
import type { Dataset, RecordedEvent, RecordedFigure } from './types';

export interface ChapterEvent {
	readonly event: RecordedEvent;
	/** Those that the chapter's text names, in its order. */
	readonly figures: readonly RecordedFigure[];
}

/** Each event that a chapter tells, in its order, then those of which its text names a figure alone. */
export function chapterEvents(record: Dataset, chapter: Chapter, language: string): ChapterEvent[] {
	const named = new Set(
		chapter.paragraphs.flatMap((paragraph) =>
			mentionsOf(paragraph[language] ?? []).map(({ figure }) => figure)
		)
	);
	const alone = [...named].flatMap((name) => findFigure(record, name)?.event.id ?? []);
	return [...new Set([...chapter.events, ...alone])].flatMap((id) => {
		const event = findEvent(record, id);
		if (event === null) return [];
		const figures = [...named].flatMap(
			(name) => event.figures.find((figure) => name === `${id}/${figure.id}`) ?? []
		);
		return [{ event, figures }];
	});
}
