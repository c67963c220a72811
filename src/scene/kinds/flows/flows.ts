/** What goes from a place to a country: great circles, as wide as the number, dashed where none is public. */
import type { LineLayerSpecification } from 'maplibre-gl';
import { hue, isPart, themedImage } from '../../expressions';
import { flowParts, WAY_SIZE, type FlowPart } from './flowParts';
import { collection, type LayerKind } from '../kind';
import { STORY } from '../story';

/** What lies below a flow shows through, and the flow still stands out from it. */
export const FLOW_OPACITY = 0.85;

export const flows: LayerKind = {
	id: 'flows',
	features: (scene) => collection(scene.visible.flows.flatMap((flow) => flowParts(flow, scene))),
	layers: [
		line('numbered', {}),
		line('unnumbered', { 'line-dasharray': [3, 2.5] }),
		{
			id: 'flows-arrows',
			type: 'symbol',
			source: STORY,
			filter: isPart('head', 'way'),
			layout: {
				'icon-image': themedImage(['concat', 'arrow|', ['get', 'rank']]),
				'icon-size': ['match', ['get', 'part'], 'way', WAY_SIZE, 1],
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

function line(part: FlowPart, paint: LineLayerSpecification['paint']): LineLayerSpecification {
	return {
		id: `flows-${part}`,
		type: 'line',
		source: STORY,
		filter: isPart(part),
		layout: { 'line-cap': 'butt', 'line-join': 'round' },
		paint: {
			'line-color': hue(),
			'line-opacity': FLOW_OPACITY,
			'line-width': ['get', 'width'],
			...paint
		}
	};
}
