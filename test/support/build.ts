/** Builds a story the way `npm run build` does. */
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** What only the tests write. */
export const CACHE = join(ROOT, 'node_modules', '.cache');

export interface Build {
	/** 0 where the build succeeded. */
	readonly exitCode: number;
	/** Everything it printed. */
	readonly output: string;
}

/** Runs the build with `story` as the folder of the published files and `out` as the output folder. */
export function buildStory(story: string, out: string): Promise<Build> {
	const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
	const { VITEST: _vitest, ...environment } = process.env;
	// vitest runs with another NODE_ENV, in which Svelte and Vite build for development
	const env = { ...environment, NODE_ENV: 'production', STORY: story, OUT: out, NO_COLOR: '1' };
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[vite, 'build', '--configLoader', 'runner'],
			{ cwd: ROOT, env, maxBuffer: 64 * 1024 * 1024 },
			(error, stdout, stderr) => {
				const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
				resolve({ exitCode, output: stdout + stderr });
			}
		);
	});
}

/** Throws what the build printed where it failed. */
export async function mustBuild(story: string, out: string): Promise<void> {
	const { exitCode, output } = await buildStory(story, out);
	if (exitCode !== 0) throw new Error(`The build of ${story} failed.\n${output}`);
}
