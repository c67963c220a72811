import { ICON_NAMES } from '../../model/icons';
import { type Content, figuresOf, isKnown } from '../content';
import { INDEX, PROCEEDINGS, VOCABULARY } from '../files';
import { error, inFile, type Problem, warning } from '../problem';

const ICONS: ReadonlySet<string> = new Set(ICON_NAMES);

/** Kinds, measures, families and statuses are named in the vocabulary before they are used. */
export function* vocabulary(content: Content): Generator<Problem> {
	const { known, index } = content;
	for (const event of content.events) {
		const { kind } = event.properties;
		if (!isKnown(known.kinds, kind)) yield error(event, 'properties.kind', unlisted(kind, 'kind'));
		for (const [i, { measure }] of figuresOf(event).entries()) {
			const path = `properties.figures.${i}.measure`;
			if (!isKnown(known.measures, measure)) yield error(event, path, unlisted(measure, 'measure'));
		}
	}
	for (const [id, { icon }] of Object.entries(content.vocabulary?.kinds ?? {})) {
		if (id === 'none') {
			const message = 'is reserved for addresses that choose nothing';
			yield error(inFile(VOCABULARY), `kinds.${id}`, message);
		}
		if (ICONS.has(icon)) continue;
		const message = `no icon is ${icon}, so a plain disc stands for it: there are ${[...ICONS].join(', ')}`;
		yield warning(inFile(VOCABULARY), `kinds.${id}.icon`, message);
	}
	for (const [id, { family }] of Object.entries(content.vocabulary?.measures ?? {})) {
		const path = `measures.${id}.family`;
		if (!isKnown(known.families, family)) {
			yield error(inFile(VOCABULARY), path, `${family} is not a family`);
		}
	}
	for (const [i, id] of (content.vocabulary?.leading ?? []).entries()) {
		if (!isKnown(known.measures, id)) {
			yield error(inFile(VOCABULARY), `leading.${i}`, unlisted(id, 'measure'));
		}
	}
	for (const [party, { steps }] of Object.entries(content.proceedings)) {
		for (const [i, { status }] of steps.entries()) {
			const path = `${party}.steps.${i}.status`;
			if (!isKnown(known.statuses, status)) {
				yield error(inFile(PROCEEDINGS), path, unlisted(status, 'status'));
			}
		}
	}
	if (index && !isKnown(known.measures, index.measure)) {
		yield error(inFile(INDEX), 'measure', unlisted(index.measure, 'measure'));
	}
}

function unlisted(name: string, what: string): string {
	return `${name} is not a ${what} of ${VOCABULARY}`;
}
