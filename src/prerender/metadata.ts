/** What machines are told about the data: schema.org/Dataset as JSON-LD. */
import type { Locale } from '../i18n/locale';
import type { Outline } from '../model/types';
import { plainProse } from '../words/prose';
import { tableFile } from './tables';

/** A block of data for the page's head; addresses are relative to the page, because the host is unknown. */
export function metadata(dataset: Outline, locale: Locale, root: string): string {
	const json = JSON.stringify(description(dataset, locale, root)).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}</script>`;
}

function description(dataset: Outline, locale: Locale, root: string) {
	const { story, settings } = dataset;
	const { text, language } = locale;
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: text(story.title),
		description: [story.finding, story.standfirst]
			.map((sentence) => plainProse(sentence, dataset, locale))
			.join(' '),
		inLanguage: language,
		license: story.licence.url,
		...(settings.address === null ? {} : { url: settings.address }),
		isAccessibleForFree: true,
		version: story.version,
		dateModified: story.version,
		creator: {
			'@type': 'Organization',
			name: settings.publisher ?? text(story.title),
			description: text(story.imprint),
			...(settings.contact?.includes('@') ? { email: settings.contact } : {})
		},
		temporalCoverage: period(dataset.events.flatMap(({ date }) => date ?? [])),
		spatialCoverage: countriesOf(dataset).map((country) => ({
			'@type': 'Place',
			name: text(country.name)
		})),
		variableMeasured: dataset.measures.map(({ label }) => text(label)),
		distribution: [
			download(`${root}${tableFile(language)}`, 'text/csv', locale.messages.downloadAll),
			...dataset.operations.map(({ id, name }) =>
				download(`${root}data/${id}.geojson`, 'application/geo+json', text(name))
			)
		]
	};
}

function download(contentUrl: string, encodingFormat: string, name: string) {
	return { '@type': 'DataDownload', name, encodingFormat, contentUrl };
}

/** `2008/2026-02`: from the first date to the last, as precise as they are known. */
function period(dates: readonly { readonly start: string; readonly end: string | null }[]) {
	const first = dates.map(({ start }) => start).sort()[0];
	const last = dates
		.map(({ start, end }) => end ?? start)
		.sort()
		.at(-1);
	return first === undefined ? undefined : `${first}/${last}`;
}

function countriesOf({ events, countries }: Pick<Outline, 'events' | 'countries'>) {
	const codes = new Set(
		events.flatMap(({ place, flow }) => [...place.countries, ...(flow ? [flow.to] : [])])
	);
	return [...codes].sort().flatMap((code) => countries[code] ?? []);
}
