import { isPart } from '../../expressions';
import { linePaint } from '../../line';
import type { Layers } from '../kind';
import { BASE_MAP } from '../mapSources';
import { OUTLINE_PARTS, OUTLINES } from './look';

export const layers: Layers = OUTLINE_PARTS.map((part) => ({
	id: part,
	type: 'line',
	source: BASE_MAP,
	filter: isPart(part),
	layout: { 'line-join': part === 'borders' ? 'round' : 'miter' },
	paint: linePaint(OUTLINES[part])
}));
