import type { Content, PublishedEvent } from '../content';
import { INDEX, STORY } from '../files';
import { inFile, type Problem } from '../problem';
import { eventsOf, type Sentence, sentenceProblems, unsaid } from './sentence';

/**
 * Every number that the story's own sentences print leads to the claim it comes from: it is a figure's, named and not
 * typed, or stands beside one in the words that open the same event.
 */
export function* prose(content: Content): Generator<Problem> {
	for (const sentence of sentencesOf(content)) yield* sentenceProblems(content, sentence);
	for (const [i, { figure, label }] of (content.index?.keyFigures ?? []).entries()) {
		const events = eventsOf(content, figure);
		if (events.length === 0) continue;
		for (const [language, text] of Object.entries(label)) {
			const path = `keyFigures.${i}.label.${language}`;
			yield* unsaid(text, events, inFile(INDEX), path, language);
		}
	}
}

function* sentencesOf({ index, story, events }: Content): Generator<Sentence> {
	for (const path of ['standfirst', 'finding'] as const) {
		if (index) yield { where: inFile(INDEX), path, text: index[path], events: [] };
	}
	const where = inFile(STORY);
	for (const [i, { target, event, heading, line }] of story.annotations.entries()) {
		const told = named(events, [event ?? target.id]);
		yield { where, path: `annotations.${i}.heading`, text: heading, events: told };
		yield { where, path: `annotations.${i}.line`, text: line, events: told };
	}
	for (const [i, chapter] of story.chapters.entries()) {
		const told = named(events, chapter.events);
		for (const [j, text] of chapter.paragraphs.entries()) {
			yield { where, path: `chapters.${i}.paragraphs.${j}`, text, events: told };
		}
	}
}

function named(events: readonly PublishedEvent[], ids: readonly string[]): PublishedEvent[] {
	return events.filter(({ feature }) => ids.includes(feature));
}
