/// <reference types="svelte" />
/// <reference types="vite/client" />

/** The published files of `geo/`, parsed and checked by the build. */
declare module 'virtual:dataset' {
	const dataset: import('./model/types').Dataset;
	export default dataset;
}

declare module '#generated/fonts' {
	const files: readonly import('./map/fonts').FontFile[];
	export default files;
}

declare module '*.topojson?raw' {
	const text: string;
	export default text;
}

declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: { targetFormat: 'woff2' }
	): Promise<Buffer>;
}
