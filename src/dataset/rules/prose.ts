import type { Content, PublishedEvent } from '../content';
import { INDEX, STORY } from '../files';
import { inFile, type Problem } from '../problem';
import { eventsOf, type Sentence, sentenceProblems, unfounded } from './sentence';

/**
 * Every number that the story's own sentences print leads to the claim it comes from: it is a figure's, named and not
 * typed, or stands beside one in the words that open the same event. What has no figure beside it, such as the title of
 * a chapter, says only numbers of the events that it tells.
 */
export function* prose(content: Content): Generator<Problem> {
	for (const sentence of sentencesOf(content)) yield* sentenceProblems(content, sentence);
	for (const [i, { figure, label }] of (content.index?.keyFigures ?? []).entries()) {
		const events = eventsOf(content, figure);
		if (events.length === 0) continue;
		yield* unfounded(content, label, events, inFile(INDEX), `keyFigures.${i}.label`);
	}
	for (const path of ['title', 'imprint', 'reply'] as const) {
		if (content.index) yield* unfounded(content, content.index[path], [], inFile(INDEX), path);
	}
	if (!content.complete) return;
	for (const [i, { title, events }] of content.story.chapters.entries()) {
		const subjects = named(content.events, events);
		yield* unfounded(content, title, subjects, inFile(STORY), `chapters.${i}.title`);
	}
}

function* sentencesOf({ index, story, events }: Content): Generator<Sentence> {
	for (const path of ['standfirst', 'finding'] as const) {
		if (index) yield { where: inFile(INDEX), path, text: index[path], events: [] };
	}
	const where = inFile(STORY);
	for (const [i, { target, event, heading, line }] of story.annotations.entries()) {
		const subjects = named(events, [event ?? target.id]);
		yield { where, path: `annotations.${i}.heading`, text: heading, events: subjects };
		yield { where, path: `annotations.${i}.line`, text: line, events: subjects };
	}
	for (const [i, chapter] of story.chapters.entries()) {
		const subjects = named(events, chapter.events);
		for (const [j, text] of chapter.paragraphs.entries()) {
			yield { where, path: `chapters.${i}.paragraphs.${j}`, text, events: subjects };
		}
	}
}

function named(events: readonly PublishedEvent[], ids: readonly string[]): PublishedEvent[] {
	return events.filter(({ feature }) => ids.includes(feature));
}
