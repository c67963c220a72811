import { latest } from '../../model/dates';
import type { Content, PublishedEvent, StoryFile } from '../content';
import { STORY } from '../files';
import { error, inFile, type Problem } from '../problem';

type Annotation = StoryFile['annotations'][number];

/** Annotations are told apart, point at something that the map draws, and open an event that is about it. */
export function* annotations(content: Content): Generator<Problem> {
	const { story, events, complete } = content;
	const ids = new Set<string>();
	for (const [i, annotation] of story.annotations.entries()) {
		const report = (path: string, message: string) =>
			error(inFile(STORY), `annotations.${i}.${path}`, message);
		if (ids.has(annotation.id)) yield report('id', `${annotation.id} is used twice`);
		ids.add(annotation.id);
		if (!complete) continue;
		const event = events.find(
			({ feature }) => feature === (annotation.event ?? annotation.target.id)
		);
		if (event === undefined) yield unknownEvent(annotation, report);
		else yield* aboutTarget(annotation, event, report);
		if (event) yield* stateOfJustice(content, annotation, event, report);
	}
	for (const [i, id] of story.home.entries()) {
		if (!ids.has(id)) yield error(inFile(STORY), `home.${i}`, `${id} is not an annotation`);
		if (story.home.indexOf(id) < i) yield error(inFile(STORY), `home.${i}`, `${id} is named twice`);
	}
}

type Report = (path: string, message: string) => Problem;

function unknownEvent({ target, event }: Annotation, report: Report): Problem {
	const opensItself = target.type === 'event' || target.type === 'flow';
	if (event === undefined && !opensItself) {
		return report('event', `is missing: a ${target.type} does not say which event it opens`);
	}
	return report(event ? 'event' : 'target.id', `${event ?? target.id} is not an event`);
}

function* aboutTarget({ target, event: id }: Annotation, event: PublishedEvent, report: Report) {
	const { place, flow } = event.properties;
	const isEvent = target.type === 'event' || target.type === 'flow';
	if (isEvent && id !== undefined && id !== target.id) {
		yield report('event', `is ${id}, but what it points at is ${target.id}`);
		return;
	}
	if (target.type === 'flow' && flow === undefined) {
		yield report('target.id', `${target.id} goes nowhere`);
	}
	if (target.type === 'event' && event.geometry === null && place.precision !== 'country') {
		yield report('target.id', `${target.id} is not on the map`);
	}
	if (target.type === 'place' && (place.id !== target.id || event.geometry === null)) {
		yield report('target.id', `${event.feature} is not at ${target.id} on the map`);
	}
	if (target.type === 'country' && ![...place.countries, flow?.to].includes(target.id)) {
		yield report('target.id', `${event.feature} is not about ${target.id}`);
	}
}

/** What tells of somebody who is accused says of which year the last known state of the case is. */
function* stateOfJustice(
	{ proceedings }: Content,
	{ line }: Annotation,
	event: PublishedEvent,
	report: Report
): Generator<Problem> {
	for (const party of event.properties.proceedings ?? []) {
		const steps = (proceedings[party]?.steps ?? []).filter(({ scheduled }) => !scheduled);
		const days = steps.flatMap(({ date }) => (date === null ? [] : latest(date)));
		const year = days.sort().at(-1)?.slice(0, 4);
		for (const [language, text] of Object.entries(line)) {
			if (year === undefined || text.includes(year)) continue;
			yield report(`line.${language}`, `does not say how far the case of ${party} was in ${year}`);
		}
	}
}
