import type { Position } from '../../../geometry/position';
import { drawArrow } from '../../images/pattern';
import type { MapSymbol, Svg } from '../../svg';
import { features, flowLines, type FlowArrow, type FlowFeature, type FlowLine } from './features';
import { FLOW_OPACITY, UNNUMBERED, WAY_SIZE } from './look';

export const svg: Svg = {
	ground: (scene) =>
		flowLines(scene).map(({ geometry, properties: { part, rank, width } }) => ({
			type: 'line',
			geometry,
			ink: rank,
			look: { width, opacity: FLOW_OPACITY, ...dashOf(part) }
		})),
	symbols: (scene) => features(scene).filter(isArrow).map(arrow)
};

function dashOf(part: FlowLine['properties']['part']) {
	return part === 'unnumbered' ? { dash: UNNUMBERED.dash } : {};
}

function isArrow(part: FlowFeature): part is FlowArrow {
	return part.geometry.type === 'Point';
}

function arrow({ geometry, properties: { part, rank, bearing } }: FlowArrow): MapSymbol {
	return {
		type: 'image',
		position: geometry.coordinates as unknown as Position,
		drawing: (palette) => drawArrow(rank, palette),
		turn: bearing,
		size: part === 'way' ? WAY_SIZE : 1
	};
}
