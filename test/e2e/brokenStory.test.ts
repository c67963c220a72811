/** A dataset that cannot be published stops the build, and says everything that is wrong with it at once. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildStory, CACHE, ROOT } from '../support/build';

const FILE = 'operations/sky-ecc.geojson';
const STORY = join(CACHE, 'broken-story');
const OUT = join(CACHE, 'broken-dist');

interface Feature {
	id: string;
	geometry: object | null;
	properties: { kind: string; title: { fr: string }; date: object | null; sources: string[] };
}

/** Breaks one event in one way. */
interface Fault {
	readonly event: string;
	readonly change: (event: Feature) => void;
	/** What the line says after the file: the event's id, its path, and words of the message. */
	readonly line: RegExp;
}

const FAULTS: readonly Fault[] = [
	{
		event: 'belgium-seizures',
		change: ({ properties }) => (properties.kind = 'heist'),
		line: /belgium-seizures {2}properties\.kind: heist is not/
	},
	{
		event: 'sky-data-italy',
		change: ({ properties }) => properties.sources.push('Z999'),
		line: /sky-data-italy {2}properties\.sources\.\d+: Z999 is not/
	},
	{
		event: 'antwerp-cocaine-2021',
		change: ({ properties }) => (properties.date = { start: '2021-02-20', end: '2019-01-01' }),
		line: /antwerp-cocaine-2021 {2}properties\.date: ends 2019-01-01 before/
	},
	{
		event: 'catanzaro-ruling-2026',
		change: (event) => (event.geometry = point(2.35, 48.85)),
		line: /catanzaro-ruling-2026 {2}geometry\.coordinates: .*48\.85.* FR.* IT/
	},
	{
		event: 'sky-data-brazil',
		change: ({ properties }) => (properties.title.fr = 'Vers le <b>Brésil</b>'),
		line: /sky-data-brazil {2}properties\.title\.fr: .*HTML/
	},
	{
		event: 'fbi-domain-seizure-2021',
		change: (event) => (event.id = 'cassation-2025'),
		line: /cassation-2025 {2}id: .*twice/
	},
	{
		event: 'house-of-horrors',
		change: (event) => (event.geometry = point(20.6, 44.1)),
		line: /house-of-horrors {2}geometry: .*pin.*country/
	}
];

it('a broken dataset stops the build, with one line a fault: its file, its event and its path', async () => {
	writeBrokenStory();
	const { exitCode, output } = await buildStory(STORY, OUT);
	expect(exitCode).not.toBe(0);
	expect(existsSync(join(OUT, 'index.html'))).toBe(false);
	const reports = output.split('\n').filter((line) => line.includes(`error  ${FILE}  `));
	for (const { line } of FAULTS) expect(reports).toContainEqual(expect.stringMatching(line));
});

/** The real story with all the faults. */
function writeBrokenStory(): void {
	for (const folder of [STORY, OUT]) rmSync(folder, { recursive: true, force: true });
	cpSync(join(ROOT, 'geo'), STORY, { recursive: true });
	const path = join(STORY, FILE);
	const collection = JSON.parse(readFileSync(path, 'utf8')) as { features: Feature[] };
	for (const { event, change } of FAULTS) {
		const feature = collection.features.find(({ id }) => id === event);
		if (feature === undefined) throw new Error(`No event ${event} is published.`);
		change(feature);
	}
	writeFileSync(path, JSON.stringify(collection));
}

function point(longitude: number, latitude: number) {
	return { type: 'Point', coordinates: [longitude, latitude] };
}
