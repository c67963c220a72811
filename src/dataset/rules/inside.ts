import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Content } from '../content';
import { error, type Problem } from '../problem';

/**
 * How far outside its country, in km, a position may be drawn because borders are simplified: less towards a
 * neighbour than towards the sea, where quays and islets are left out.
 */
const BORDER = 2;
const COAST = 5;

type Area = Feature<Polygon | MultiPolygon>;

/** A position lies in a country that its place names, or off its coast within the place's radius. */
export function* inside(content: Content): Generator<Problem> {
	if (content.world === null) return;
	const areas = areasByCode(content.world);
	for (const event of content.events) {
		const { place } = event.properties;
		const named = place.countries.flatMap((code) => areas.get(code) ?? []);
		if (event.geometry === null || named.length === 0) continue;
		const position = event.geometry.coordinates;
		const distance = Math.min(...named.map((area) => kilometres(position, area)));
		if (distance <= BORDER) continue;
		const other = [...areas].find(([, area]) => booleanPointInPolygon(position, area))?.[0];
		if (other === undefined && distance <= Math.max(COAST, place.radius ?? 0)) continue;
		const away = `${Math.round(distance)} km from ${place.countries.join(', ')}`;
		const found = other === undefined ? `lies ${away}` : `lies in ${other}, ${away}`;
		yield error(event, 'geometry.coordinates', `[${position.join(', ')}] ${found}`);
	}
}

/** Zero inside, which is quicker to tell than how far. */
function kilometres(position: Position, area: Area): number {
	if (booleanPointInPolygon(position, area)) return 0;
	return pointToPolygonDistance(position, area, { units: 'kilometers' });
}

function areasByCode(world: FeatureCollection): Map<string, Area> {
	const areas = new Map<string, Area>();
	for (const feature of world.features) if (isArea(feature)) areas.set(String(feature.id), feature);
	return areas;
}

function isArea(feature: Feature): feature is Area {
	return feature.geometry?.type === 'Polygon' || feature.geometry?.type === 'MultiPolygon';
}
