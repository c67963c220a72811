import type { Svg } from '../../svg';
import { OUTLINE_PARTS, OUTLINES } from './look';

export const svg: Svg = {
	ground: () => OUTLINE_PARTS.map((part) => ({ type: 'border', part, look: OUTLINES[part] }))
};
