/** How far a path reaches, by walking along it. */
type Extent = readonly [left: number, top: number, right: number, bottom: number];
type Point = readonly [x: number, y: number];

const NUMBERS_OF: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, a: 7, z: 0 };

/** Knows the commands that the images use, and throws for any other. */
export function extentOf(d: string): Extent {
	const points = pointsOf(d);
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function pointsOf(d: string): Point[] {
	const points: Point[] = [];
	let at: Point = [0, 0];
	let start: Point = at;
	for (const [, command = '', text = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
		for (const numbers of groupsOf(command, text)) {
			const next = command.toLowerCase() === 'z' ? start : target(command, numbers, at);
			if (command.toLowerCase() === 'a') points.push(...arc(at, next, numbers));
			if (command.toLowerCase() === 'm') start = next;
			points.push(next);
			at = next;
		}
	}
	return points;
}

/** A command's numbers, as often as it is repeated without its letter. */
function groupsOf(command: string, text: string): number[][] {
	const size = NUMBERS_OF[command.toLowerCase()];
	if (size === undefined) throw new Error(`The path command ${command} is not expected.`);
	const numbers = numbersIn(text, command.toLowerCase() === 'a');
	if (size === 0) return [[]];
	if (numbers.length % size !== 0) throw new Error(`${command}${text} lacks numbers.`);
	return Array.from({ length: numbers.length / size }, (_, index) =>
		numbers.slice(index * size, (index + 1) * size)
	);
}

/** An arc's flags are single digits that may run into what follows. */
function numbersIn(text: string, isArc: boolean): number[] {
	const numbers: number[] = [];
	let rest = text;
	for (;;) {
		rest = rest.replace(/^[\s,]+/, '');
		if (rest === '') return numbers;
		const isFlag = isArc && [3, 4].includes(numbers.length % 7);
		const found = (isFlag ? /^[01]/ : /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?/i).exec(rest)?.[0];
		if (found === undefined) throw new Error(`${text} is no list of numbers.`);
		numbers.push(Number(found));
		rest = rest.slice(found.length);
	}
}

function target(command: string, numbers: readonly number[], [x, y]: Point): Point {
	const isRelative = command === command.toLowerCase();
	const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
	const [last = 0] = numbers.slice(-1);
	if (command.toLowerCase() === 'h') return [fromX + last, y];
	if (command.toLowerCase() === 'v') return [x, fromY + last];
	return [fromX + (numbers.at(-2) ?? 0), fromY + last];
}

/** Points along a circular arc, as SVG's implementation notes find its centre. */
function arc(from: Point, to: Point, [radius = 0, , , large, sweep]: readonly number[]): Point[] {
	const halfX = (to[0] - from[0]) / 2;
	const halfY = (to[1] - from[1]) / 2;
	const half = Math.hypot(halfX, halfY);
	if (half === 0) return [];
	const r = Math.max(radius, half);
	const height = Math.sqrt(r * r - half * half) * (large === sweep ? -1 : 1);
	const centre: Point = [
		from[0] + halfX - (height * halfY) / half,
		from[1] + halfY + (height * halfX) / half
	];
	const start = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
	const end = Math.atan2(to[1] - centre[1], to[0] - centre[0]);
	const turn = sweep === 1 ? positive(end - start) : -positive(start - end);
	return Array.from({ length: 49 }, (_, step) => {
		const angle = start + (turn * step) / 48;
		return [centre[0] + r * Math.cos(angle), centre[1] + r * Math.sin(angle)];
	});
}

function positive(angle: number): number {
	return angle < 0 ? angle + 2 * Math.PI : angle;
}
