/** The glyphs that a kind of event may take. */
export const ICON_NAMES = [
	'server',
	'seizure',
	'arrest',
	'court',
	'investigation',
	'users',
	'messages',
	'transmission',
	'meeting',
	'legal',
	'violence',
	'background'
] as const;
export type IconName = (typeof ICON_NAMES)[number];
