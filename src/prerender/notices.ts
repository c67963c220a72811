/** The notices of what the pages are made of, as its licences ask: Vite writes those of the code, the fonts' follow. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { BYTE_ORDER_MARK } from './byteOrderMark';
import { FAMILIES } from './fonts';

/** From the output folder. */
export const NOTICES = 'LICENSES.txt';

export function notices(): Plugin {
	return {
		name: 'prerender:notices',
		apply: 'build',
		generateBundle: {
			order: 'post',
			async handler(_options, bundle) {
				const file = bundle[NOTICES];
				if (file?.type !== 'asset') throw new Error(`The build wrote no ${NOTICES}.`);
				const texts = [
					String(file.source).trim(),
					...(await Promise.all(Object.values(FAMILIES).map(fontNotice)))
				];
				file.source = `${BYTE_ORDER_MARK}${texts.join('\n\n')}\n`;
			}
		}
	};
}

async function fontNotice(name: string): Promise<string> {
	const path = createRequire(import.meta.url).resolve(`@fontsource/${name}/LICENSE`);
	return `## ${name} (fonts)\n\n${(await readFile(path, 'utf8')).trim()}`;
}
