/** Scripts that are built by themselves, for what is not a module. */
import { build, type Rolldown } from 'vite';

/** One file without imports or exports, which runs as a module and as a plain script. */
export async function classicScript(entry: string, target: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			copyPublicDir: false,
			target,
			minify: true,
			lib: { entry, formats: ['iife'], name: 'script' }
		}
	});
	const [output] = [built].flat() as Rolldown.RolldownOutput[];
	const [chunk] = output?.output ?? [];
	if (chunk === undefined) throw new Error(`Nothing was built of ${entry}.`);
	return chunk.code.trim();
}
