/** The results as Markdown. */
import type { Cost } from './actions';
import type { Load } from './measure';
import type { PageName } from './pages';
import { mean, median, quantile, ratio } from './statistics';

export type ByPage<Value> = Readonly<Record<PageName, readonly Value[]>>;

interface Measure {
	readonly title: string;
	readonly of: (load: Load) => number | null;
	/** What the app is divided by, where that is not the same measure of the bare page. */
	readonly against?: (load: Load) => number | null;
	readonly write: (value: number) => string;
	/** The most that the ratio may be. */
	readonly target?: number;
}

const MEASURES: readonly Measure[] = [
	{ title: 'First paint', of: (load) => load.firstPaint, write: milliseconds },
	{
		title: 'Largest paint, against the bare map',
		of: (load) => load.largestPaint,
		against: (load) => load.mapReady,
		write: milliseconds,
		target: 0.25
	},
	{ title: 'Map drawn', of: (load) => load.mapReady, write: milliseconds, target: 1.2 },
	{ title: 'Blocking time', of: (load) => load.blocking, write: milliseconds, target: 1.25 },
	{ title: 'Bytes sent', of: (load) => load.bytes, write: kilobytes, target: 1.5 },
	{ title: 'JavaScript heap', of: (load) => load.heap, write: kilobytes }
];

/** The most that frames may take, against the bare map's. */
const FRAME_TARGET = 1.2;

const HEADER = ['', 'App', 'MapLibre alone', 'Ratio', 'Target'];

export function loadTable({ app, bare }: ByPage<Load>): string {
	const rows = MEASURES.map(({ title, of, against = of, write, target }) => {
		const [own, other] = [median(app.map(of)), median(bare.map(against))];
		return compare(title, own, other, write, target);
	});
	const shift = median(app.map((load) => load.shift)) ?? 0;
	const other = median(bare.map((load) => load.shift)) ?? 0;
	const hasShifted = shift >= 0.0005;
	rows.push([
		'Layout shift',
		shift.toFixed(3),
		other.toFixed(3),
		'–',
		`0: ${hasShifted ? 'missed' : 'met'}`
	]);
	return markdown(HEADER, rows);
}

/** Milliseconds between frames, by the gesture's title. */
export function gestureTable(gestures: ReadonlyMap<string, ByPage<number>>): string {
	const rows = [...gestures].flatMap(([title, { app, bare }]) => [
		// a frame waits for the screen: a mean tells what one costs more finely than a median of whole sixtieths
		compare(`${title}, mean frame`, mean(app), mean(bare), tenths, FRAME_TARGET),
		compare(`${title}, median frame`, median(app), median(bare), tenths, FRAME_TARGET),
		compare(
			`${title}, 95th percentile`,
			quantile(app, 0.95),
			quantile(bare, 0.95),
			tenths,
			FRAME_TARGET
		)
	]);
	return markdown(HEADER, rows);
}

/** What actions cost, by their title. */
export function actionTable(actions: ReadonlyMap<string, readonly Cost[]>): string {
	const rows = [...actions].map(([title, costs]) => [
		title,
		milliseconds(median(costs.map(({ scripting }) => scripting)) ?? 0),
		(median(costs.map(({ missed }) => missed)) ?? 0).toFixed(0)
	]);
	return markdown(['', 'Scripting', 'Frames missed in 500 ms'], rows);
}

function compare(
	title: string,
	app: number | null,
	bare: number | null,
	write: (value: number) => string,
	target?: number
): string[] {
	const times = ratio(app, bare);
	const verdict = times === null || target === undefined ? null : times <= target;
	return [
		title,
		app === null ? '–' : write(app),
		bare === null ? '–' : write(bare),
		times?.toFixed(2) ?? '–',
		verdict === null ? '' : `≤ ${target}: ${verdict ? 'met' : 'missed'}`
	];
}

function markdown(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const rule = header.map((_title, column) => (column === 0 ? '---' : '--:'));
	return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function milliseconds(value: number): string {
	return `${value.toFixed(0)} ms`;
}

function tenths(value: number): string {
	return `${value.toFixed(1)} ms`;
}

function kilobytes(value: number): string {
	return `${(value / 1000).toFixed(0)} kB`;
}
