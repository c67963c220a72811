/** What an eye makes of a colour: its contrast, and its difference from another, with and without colour blindness. */
type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB. */
export const VISIONS: Readonly<Record<string, Matrix>> = {
	full: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** WCAG 2's contrast ratio, from 1 to 21. */
export function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** CIEDE2000 between two colours as a vision sees them: 1 is just noticeable, 8 is plain. */
export function difference(a: string, b: string, vision: Matrix): number {
	return ciede2000(lab(seen(a, vision)), lab(seen(b, vision)));
}

/** What the eye gets where a colour is laid over another. */
export function over(colour: string, ground: string, opacity: number): string {
	const channels = [1, 3, 5].map((start) => {
		const [top = 0, below = 0] = [colour, ground].map((hex) =>
			Number.parseInt(hex.slice(start, start + 2), 16)
		);
		return Math.round(opacity * top + (1 - opacity) * below);
	});
	return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(hex: string): number {
	return dot([0.2126, 0.7152, 0.0722], linear(hex));
}

function seen(hex: string, vision: Matrix): Triple {
	const colour = linear(hex);
	return map(vision, (row) => Math.min(1, Math.max(0, dot(row, colour))));
}

function linear(hex: string): Triple {
	return map([1, 3, 5], (start) => {
		const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
}

/** Linear RGB → CIE L*a*b* under D65. */
function lab(colour: Triple): Triple {
	const white: Matrix = [
		[0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
		[0.2126729, 0.7151522, 0.072175],
		[0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883]
	];
	const [x, y, z] = map(white, (row) => {
		const share = dot(row, colour);
		return share > 216 / 24389 ? Math.cbrt(share) : ((share * 24389) / 27 + 16) / 116;
	});
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Sharma, Wu and Dalal (2005), whose names are kept. */
function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
	const g = 0.5 * (1 - chromaWeight((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
	const [c1, h1] = polar(a1 * (1 + g), b1);
	const [c2, h2] = polar(a2 * (1 + g), b2);
	const turn = c1 * c2 === 0 ? 0 : ((((h2 - h1 + 180) % 360) + 360) % 360) - 180;
	const lightness = (l1 + l2) / 2 - 50;
	const chroma = (c1 + c2) / 2;
	const hue = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
	const l = (l2 - l1) / (1 + (0.015 * lightness ** 2) / Math.sqrt(20 + lightness ** 2));
	const c = (c2 - c1) / (1 + 0.045 * chroma);
	const h = (2 * Math.sqrt(c1 * c2) * sine(turn / 2)) / (1 + 0.015 * chroma * hueWeight(hue));
	const rotation = -2 * chromaWeight(chroma) * sine(60 * Math.exp(-(((hue - 275) / 25) ** 2)));
	return Math.sqrt(l ** 2 + c ** 2 + h ** 2 + rotation * c * h);
}

function chromaWeight(chroma: number): number {
	return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function hueWeight(hue: number): number {
	return (
		1 -
		0.17 * sine(hue + 60) +
		0.24 * sine(2 * hue + 90) +
		0.32 * sine(3 * hue + 96) -
		0.2 * sine(4 * hue + 27)
	);
}

function polar(a: number, b: number): readonly [radius: number, degrees: number] {
	return [Math.hypot(a, b), ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360];
}

function sine(degrees: number): number {
	return Math.sin((degrees * Math.PI) / 180);
}

function dot(a: Triple, b: Triple): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function map<Item>(items: readonly [Item, Item, Item], change: (item: Item) => number): Triple {
	return [change(items[0]), change(items[1]), change(items[2])];
}
