/// <reference types="svelte" />
/// <reference types="vite/client" />

/** The published files of `geo/`, parsed and checked by the build. */
declare module 'virtual:dataset' {
	const dataset: import('./model/types').Dataset;
	export default dataset;
}

/** What the pages say in each language of the story, its first at the root. */
declare module 'virtual:languages' {
	type Load = () => Promise<import('./i18n/locale').LanguageFile>;
	const files: Readonly<Record<string, Load>>;
	export default files;
}

/** The same in parts, in each language: what selects and draws, what the guided story tells, what proves it; and names of seas and cities. */
declare module 'virtual:parts' {
	type Load<Part> = () => Promise<{ readonly default: Part }>;
	export const outlines: Readonly<Record<string, Load<import('./model/types').Outline>>>;
	export const narrative: Readonly<Record<string, Load<import('./model/evidence').Narrative>>>;
	export const evidence: Readonly<Record<string, Load<import('./model/evidence').EvidencePart>>>;
	export const orientation: Readonly<
		Record<string, Load<readonly import('./model/types').Orientation[]>>
	>;
}

declare module '*.topojson?raw' {
	const text: string;
	export default text;
}

declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: { targetFormat: 'woff2'; noLayoutClosure?: boolean }
	): Promise<Buffer>;
}
