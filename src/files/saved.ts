/** What is seen as files to keep: the same events, and the sentence that says which they are. */
import type { Locale } from '../i18n/locale';
import { CONTEXT } from '../model/choice';
import { recordedEvent } from '../model/find';
import { writeCsv, type Cell } from './csv';
import { featureOf } from './geojson';
import type { Visible } from '../model/visible/select';
import { COLUMNS, tableOf } from './table';
import type { Dataset, RecordedEvent } from '../model/types';
import { sentenceOf } from '../words/sentence';

/** Where the page is read; null where the build cannot know. */
type Address = string | null;

/** What each kind of file is, as browsers name it. */
export const TYPES = {
	csv: 'text/csv;charset=utf-8',
	geojson: 'application/geo+json'
} as const;

/** One row a claim, below a few that say what the table is. */
export function claimsCsv(
	dataset: Dataset,
	visible: Visible,
	locale: Locale,
	address: Address
): string {
	const { table, columns } = locale.messages;
	const { title, version, checked, licence } = dataset.story;
	const head: Cell[][] = [
		[table.title, locale.text(title)],
		[table.choice, sentenceOf(visible, dataset, locale)],
		[table.operations, locale.format.list(operationNames(dataset, visible, locale))],
		[table.version, version],
		[table.checked, checked],
		[table.licence, `${licence.name}, ${licence.url}`],
		...(address === null ? [] : [[table.address, address]]),
		[]
	];
	const heading = COLUMNS.map((column) => columns[column]);
	return writeCsv([...head, heading, ...tableOf(dataset, seenIn(dataset, visible), locale.text)]);
}

/** The events in their published form, under members that say what was chosen. */
export function eventsGeoJson(
	dataset: Dataset,
	visible: Visible,
	locale: Locale,
	address: Address
): string {
	const { title, version, checked, licence } = dataset.story;
	const collection = {
		type: 'FeatureCollection',
		title,
		version,
		checked,
		licence,
		...(address === null ? {} : { address }),
		filters: { ...visible.choice, sentence: sentenceOf(visible, dataset, locale) },
		operations: dataset.operations.filter(({ id }) => visible.choice.operations.includes(id)),
		features: seenIn(dataset, visible).map(featureOf)
	};
	return JSON.stringify(collection, null, '\t');
}

/** Has the browser keep something as a file. Where a frame may not, nothing happens. */
export function save(name: string, type: string, content: string | Blob): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// the browser reads the address after the click has returned
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The visible events as the dataset records them. */
function seenIn(dataset: Dataset, { events }: Visible): RecordedEvent[] {
	return events.map((event) => recordedEvent(dataset, event));
}

function operationNames(dataset: Dataset, { choice }: Visible, locale: Locale): string[] {
	return choice.operations.map((id) => {
		const operation = dataset.operations.find((candidate) => candidate.id === id);
		return operation && id !== CONTEXT ? locale.text(operation.name) : locale.messages.context;
	});
}
