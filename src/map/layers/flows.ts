/** What goes from a place to a country: great circles, as wide as the number, dashed where none is public. */
import { greatCircle } from '@turf/turf';
import type {
	Feature,
	Geometry,
	LineString,
	MultiLineString,
	Position as GeoPosition
} from 'geojson';
import type { FilterSpecification, LineLayerSpecification } from 'maplibre-gl';
import { magnitude } from '../../model/claims';
import type { Flow } from '../../model/groups';
import { pixelDistance, project } from '../../model/mercator';
import type { Country, Position } from '../../model/types';
import { hue, themedImage } from '../expressions';
import { drawnRadius } from '../hit';
import { markClearance } from './places';
import { collection, feature, rankOf, type LayerKind, type Properties, type Scene } from './kind';

/** CSS pixels: the widest flow, and one without a number. */
const WIDEST = 9;
const UNNUMBERED = 1.5;

/** What lies below a flow shows through, and the flow still stands out from it. */
export const FLOW_OPACITY = 0.85;

/** CSS pixels: how long an arrowhead is. */
const ARROW = 13;

export const flows: LayerKind = {
	id: 'flows',
	features: (scene) => collection(scene.visible.flows.flatMap((flow) => flowFeatures(flow, scene))),
	layers: [
		line('flows-numbered', ['get', 'numbered'], {}),
		line('flows-unnumbered', ['!', ['get', 'numbered']], { 'line-dasharray': [3, 2.5] }),
		{
			id: 'flows-arrows',
			type: 'symbol',
			source: 'flows',
			filter: ['==', ['get', 'part'], 'head'],
			layout: {
				'icon-image': themedImage(['concat', 'arrow|', ['get', 'rank']]),
				'icon-rotate': ['get', 'bearing'],
				'icon-rotation-alignment': 'map',
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			}
		}
	],
	legend: ({ visible, dataset }) =>
		dataset.operations.flatMap(({ id, rank }) => {
			const own = visible.flows.filter((flow) => flow.operation === id);
			const entry = (key: string, dashed: boolean) => ({
				key,
				operation: id,
				sample: { type: 'flow' as const, rank, dashed }
			});
			return [
				...(own.some((flow) => flow.shown !== null) ? [entry('flow', false)] : []),
				...(own.some((flow) => flow.shown === null) ? [entry('flowUnnumbered', true)] : [])
			];
		})
};

/** The great circle between two positions, cut where it crosses the 180th meridian. */
export function flowPath(from: GeoPosition, to: GeoPosition): Path {
	return greatCircle(from, to, { npoints: 160 }).geometry;
}

/** CSS pixels: widths are proportional, and the smallest number stays visible. */
export function flowWidth(flow: Flow, largest: number): number {
	if (flow.shown === null || largest <= 0) return UNNUMBERED;
	return Math.max(UNNUMBERED, (WIDEST * magnitude(flow.shown.claim)) / largest);
}

/** The largest number that any of the flows carries; 0 where none has one. */
export function largestFlow(all: readonly Flow[]): number {
	return Math.max(0, ...all.map(({ shown }) => (shown === null ? 0 : magnitude(shown.claim))));
}

function flowFeatures(flow: Flow, scene: Scene): Feature<Geometry, Properties>[] {
	const country = scene.dataset.countries[flow.to];
	if (country === undefined) return [];
	const mark = scene.marks.find(({ id }) => id === flow.to);
	const room = mark
		? Math.max(markClearance(mark), drawnRadius(mark, scene.visible.largest, scene.zoom))
		: 0;
	const path = shortened(
		flowPath([...flow.from], [...country.position]),
		country,
		room,
		scene.zoom
	);
	const properties = {
		rank: rankOf(scene.dataset, flow.operation),
		numbered: flow.shown !== null,
		width: flowWidth(flow, largestFlow(scene.visible.flows)),
		label: labelOf(flow, scene)
	};
	return [
		feature(path, { ...properties, id: flow.event.id, part: 'line' }),
		head(path, { ...properties, id: `${flow.event.id}-head` }),
		...(properties.numbered ? [number(path, { ...properties, id: `${flow.event.id}-number` })] : [])
	];
}

type Path = LineString | MultiLineString;

/** The path without what would lie under the mark at its end, `room` CSS pixels around it. */
function shortened(path: Path, country: Country, room: number, zoom: number): Path {
	const line = path.type === 'LineString' ? path.coordinates : (path.coordinates.at(-1) ?? []);
	const isClear = (position: GeoPosition) =>
		pixelDistance(position as unknown as Position, country.position, zoom) >= room + ARROW / 2;
	const last = line.findLastIndex(isClear);
	const kept = line.slice(0, Math.max(2, last + 1));
	if (path.type === 'LineString') return { ...path, coordinates: kept };
	return { ...path, coordinates: [...path.coordinates.slice(0, -1), kept] };
}

/** The number stands a little past the middle, where flows that leave one place have come apart. */
function number(path: Path, properties: Properties): Feature<Geometry, Properties> {
	const line = path.type === 'LineString' ? path.coordinates : (path.coordinates[0] ?? []);
	const coordinates = line[Math.floor(line.length * 0.6)] ?? [];
	return feature({ type: 'Point', coordinates }, { ...properties, part: 'number' });
}

function head(path: Path, properties: Properties): Feature<Geometry, Properties> {
	const line = path.type === 'LineString' ? path.coordinates : (path.coordinates.at(-1) ?? []);
	const [before, tip] = line.slice(-2) as unknown as [Position, Position];
	const [ax, ay] = project(before);
	const [bx, by] = project(tip);
	const bearing = (Math.atan2(bx - ax, ay - by) * 180) / Math.PI;
	return feature(
		{ type: 'Point', coordinates: [...tip] },
		{ ...properties, part: 'head', bearing }
	);
}

function labelOf({ shown }: Flow, { dataset, words }: Scene): string {
	const measure = dataset.measures.find(({ id }) => id === shown?.figure.measure);
	return shown === null || measure === undefined ? '' : words.value(shown.claim, measure);
}

function line(
	id: string,
	filter: FilterSpecification,
	paint: LineLayerSpecification['paint']
): LineLayerSpecification {
	return {
		id,
		type: 'line',
		source: 'flows',
		filter: ['all', ['==', ['get', 'part'], 'line'], filter] as FilterSpecification,
		layout: { 'line-cap': 'butt', 'line-join': 'round' },
		paint: {
			'line-color': hue(),
			'line-opacity': FLOW_OPACITY,
			'line-width': ['get', 'width'],
			...paint
		}
	};
}
