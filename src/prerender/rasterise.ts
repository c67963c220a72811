/** Drawings as pixels, with the page's fonts and without a browser. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { FAMILIES } from './fonts';

let fonts: Promise<void> | null = null;

/** A PNG of an SVG whose size is in CSS pixels, each `sharpness` device pixels wide. */
export async function rasterise(svg: string, sharpness: number): Promise<Buffer> {
	await (fonts ??= registerFonts());
	const image = await loadImage(Buffer.from(svg));
	const canvas = createCanvas(image.width * sharpness, image.height * sharpness);
	canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
	return canvas.encode('png');
}

/** Every upright face of the families, the scripts that are met most first. */
async function registerFonts(): Promise<void> {
	const { resolve } = createRequire(import.meta.url);
	for (const [family, name] of Object.entries(FAMILIES)) {
		const folder = join(dirname(resolve(`@fontsource/${name}/package.json`)), 'files');
		const files = (await readdir(folder)).filter((file) => /-(400|600)-normal\.woff2$/.test(file));
		const isLatin = (file: string) => file.includes('-latin-') && !file.includes('-ext-');
		const ordered = files.sort((a, b) => Number(isLatin(b)) - Number(isLatin(a)));
		for (const file of ordered) GlobalFonts.register(await readFile(join(folder, file)), family);
	}
}
