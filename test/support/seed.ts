/** Draws or fixes the one seed of all property tests in a run, and says it: the same seed finds the same again. */
import type { TestProject } from 'vitest/node';
import { FUZZ } from './runs';

declare module 'vitest' {
	export interface ProvidedContext {
		seed: number;
	}
}

const FIXED = 937069767;

/** `npm run fuzz` draws another seed each time, unless `SEED` names one. */
export default function setup(project: TestProject) {
	const usual = FUZZ > 1 ? Math.floor(Math.random() * 2 ** 31) : FIXED;
	const seed = Number(process.env.SEED ?? usual);
	console.log(`Property tests run with SEED=${seed} FUZZ=${FUZZ}`);
	project.provide('seed', seed);
}
