import type { IconName } from '../../model/icons';

/** One glyph a kind of event, as SVG path data in a square of 16 units, filled by the even-odd rule. */
export const ICONS: Readonly<Record<IconName, string>> = {
	server: 'M2 3h12v4H2zM4 4.5h1.5V5.5H4zM2 9h12v4H2zM4 10.5h1.5v1H4z',
	seizure:
		'M8 1.5 14 4.5v7L8 14.5 2 11.5v-7zM8 3.4 4.6 5.1 8 6.8l3.4-1.7zM3.5 6.2v4.4l3.7 1.85V8.05zM8.8 8.05v4.4l3.7-1.85V6.2z',
	arrest:
		'M5 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0 1.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM11 4a4 4 0 0 0-2.8 1.15l1.2 1.2A2.3 2.3 0 1 1 9.4 9.65l-1.2 1.2A4 4 0 1 0 11 4z',
	court:
		'M7.2 1.5h1.6V3h4.7v1.5h-.6L15 9a2.5 2.5 0 0 1-5 0l2-4.5H8.8V12.5H12V14H4v-1.5h3.2v-8H4L6 9a2.5 2.5 0 0 1-5 0l2.1-4.5h-.6V3h4.7z',
	investigation:
		'M6.5 1.5a5 5 0 1 0 2.9 9.07l3.5 3.5 1.3-1.3-3.55-3.55A5 5 0 0 0 6.5 1.5zm0 1.7a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6z',
	users:
		'M4.5 1h7A1.5 1.5 0 0 1 13 2.5v11a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 13.5v-11A1.5 1.5 0 0 1 4.5 1zM4.8 3v8h6.4V3zM7 12.2v1.3h2v-1.3z',
	messages: 'M1.5 2.5h13v8.5H7.5L4 14v-3H1.5zM4 5v1.2h8V5zm0 2.6v1.2h5V7.6z',
	transmission: 'M1.5 7H9V3.5L15 8 9 12.5V9H1.5z',
	meeting:
		'M4.5 2.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM1 13V9.5A2 2 0 0 1 3 7.5h3A2 2 0 0 1 8 9.5a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2V13H9V9.5H7V13z',
	legal: 'M3 1.5h7l3 3v10H3zM5 5v1.2h6V5zm0 2.7v1.2h6V7.7zm0 2.7v1.2h4v-1.2z',
	violence: 'M8 1.5 15.5 14.5H.5zM7.2 6v4.5h1.6V6zm0 5.6v1.6h1.6v-1.6z',
	background: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM7.1 4h1.8v1.8H7.1zM7.1 7h1.8v5H7.1z'
};

/** Stands in for a kind without a glyph of its own. */
export const PLAIN_ICON = 'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z';

export function iconOf(name: string): string {
	return Object.hasOwn(ICONS, name) ? ICONS[name as IconName] : PLAIN_ICON;
}
