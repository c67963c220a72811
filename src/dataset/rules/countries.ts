import type { Precision } from '../../model/types';
import { type Content, isKnown, type PublishedEvent } from '../content';
import { COUNTRIES, PROCEEDINGS } from '../files';
import { error, inFile, type Problem, type Where } from '../problem';

/** Places that may lie in no country: the high seas, the world. */
const STATELESS: readonly Precision[] = ['region', 'world'];

/** Country codes have a name and an area; a place says which countries it lies in. */
export function* countries(content: Content): Generator<Problem> {
	for (const { where, path, code } of codes(content)) {
		if (!isKnown(content.known.countries, code)) {
			yield error(where, path, `${code} is not in ${COUNTRIES}`);
		}
	}
	for (const event of content.events) yield* placeCountries(event);
}

function* placeCountries(event: PublishedEvent): Generator<Problem> {
	const { countries, precision } = event.properties.place;
	const path = 'properties.place.countries';
	if (precision === 'country' && countries.length !== 1) {
		yield error(event, path, `expected one country, found ${countries.length}`);
	} else if (countries.length === 0 && !STATELESS.includes(precision)) {
		yield error(event, path, `expected the country in which the ${precision} lies`);
	}
	if (new Set(countries).size < countries.length) yield error(event, path, 'names a country twice');
}

interface CodeAt {
	readonly where: Where;
	readonly path: string;
	readonly code: string;
}

function* codes(content: Content): Generator<CodeAt> {
	for (const event of content.events) {
		const { place, flow } = event.properties;
		yield* listed(event, 'properties.place.countries', place.countries);
		if (flow) yield { where: event, path: 'properties.flow.to', code: flow.to };
	}
	for (const where of content.operations) {
		yield* listed(where, 'operation.notInvolved', where.operation.notInvolved ?? []);
	}
	for (const [party, { steps }] of Object.entries(content.proceedings)) {
		for (const [i, { jurisdiction: code }] of steps.entries()) {
			yield { where: inFile(PROCEEDINGS), path: `${party}.steps.${i}.jurisdiction`, code };
		}
	}
}

function* listed(where: Where, path: string, list: readonly string[]): Generator<CodeAt> {
	for (const [i, code] of list.entries()) yield { where, path: `${path}.${i}`, code };
}
