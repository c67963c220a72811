/** The one place where colours are named. Layers, images, poster and legend all read it. */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Palette {
	readonly water: string;
	/** Around the globe. */
	readonly space: string;
	readonly land: string;
	/** Land highlighted by a selection. */
	readonly highlight: string;
	readonly border: string;
	readonly coast: string;
	readonly hatch: string;
	/** Names of countries and places. */
	readonly ink: string;
	/** Names of what the story does not touch. */
	readonly quiet: string;
	/** Names of seas. */
	readonly sea: string;
	/** The inside of marks, and the outline that lifts text off the land. */
	readonly paper: string;
	readonly outline: string;
	readonly selection: string;
	/** The page around the map. */
	readonly page: string;
	readonly text: string;
	readonly muted: string;
	readonly line: string;
	readonly card: string;
	readonly accent: string;
	/** By rank, first to fifth: 3:1 on land, and told apart under the three common colour blindnesses. */
	readonly hues: readonly [string, string, string, string, string];
	/** Operations past the fifth, and what belongs to none. */
	readonly rest: string;
}

/** What a look names its colour by. */
export type ColourName = Exclude<keyof Palette, 'hues'>;

export const PALETTES: Readonly<Record<Theme, Palette>> = {
	light: {
		water: '#dde5e8',
		space: '#c6d0d5',
		land: '#f6f4ef',
		highlight: '#fff3cf',
		border: '#c3beb3',
		coast: '#a9b5ba',
		hatch: '#e2dccf',
		ink: '#24282b',
		quiet: '#70706a',
		sea: '#56656e',
		paper: '#ffffff',
		outline: '#f6f4ef',
		selection: '#111417',
		page: '#ffffff',
		text: '#16191c',
		muted: '#5b6166',
		line: '#dcdcd6',
		card: '#f6f5f1',
		accent: '#0a5c9e',
		hues: ['#0a5c9e', '#c2410c', '#008140', '#7858d9', '#683d00'],
		rest: '#697076'
	},
	dark: {
		water: '#10161b',
		space: '#04070a',
		land: '#232a30',
		highlight: '#3d3a28',
		border: '#48525a',
		coast: '#3a454d',
		hatch: '#333c43',
		ink: '#eceff1',
		quiet: '#98a1a7',
		sea: '#8095a0',
		paper: '#161b20',
		outline: '#1a2026',
		selection: '#ffffff',
		page: '#12161a',
		text: '#e9ecee',
		muted: '#a2abb2',
		line: '#333c44',
		card: '#1b2127',
		accent: '#7dbff5',
		hues: ['#5fb0f0', '#ff8a4c', '#4add96', '#8e7dff', '#eedc3f'],
		rest: '#a5aeb5'
	}
};

/** The hue of an operation by its rank; 0 stands for what belongs to none. */
export function hueOfRank(palette: Palette, rank: number): string {
	return palette.hues[rank - 1] ?? palette.rest;
}

/** The palette as custom properties, for whatever a style sheet or an SVG draws. */
export const VARIABLES: Palette = {
	...mapColours((name) => `var(--${name})`),
	hues: ['var(--hue-1)', 'var(--hue-2)', 'var(--hue-3)', 'var(--hue-4)', 'var(--hue-5)']
};

/** The style sheet that gives the custom properties their values in each theme. Paper is always light. */
export function paletteCss(): string {
	const dark = declarations(PALETTES.dark);
	return [
		`:root{color-scheme:light;${declarations(PALETTES.light)}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
		`@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`
	].join('\n');
}

function declarations(palette: Palette): string {
	const plain = Object.entries(mapColours((name) => palette[name]));
	const hues = palette.hues.map((value, index) => [`hue-${index + 1}`, value]);
	return [...plain, ...hues].map(([name, value]) => `--${name}:${value}`).join(';');
}

function mapColours(valueOf: (name: ColourName) => string) {
	const names = Object.keys(PALETTES.light).filter((name) => name !== 'hues');
	return Object.fromEntries(names.map((name) => [name, valueOf(name as ColourName)])) as Record<
		ColourName,
		string
	>;
}
