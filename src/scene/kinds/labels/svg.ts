import type { Svg } from '../../svg';
import { labelsOf } from './features';
import { LABELS } from './look';

export const svg: Svg = {
	symbols: (scene) =>
		labelsOf(scene).map(({ name, rank, ...placed }) => ({
			...placed,
			type: 'text',
			text: name[scene.words.language] ?? '',
			look: LABELS[rank]
		})),
	texts: Object.values(LABELS)
};
