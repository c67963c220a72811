/** Pictures of pages, compared pixel by pixel with those that someone looked at and approved. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { CACHE, ROOT } from './build';

/** How far a pixel may be from the approved one, where 1 is from black to white. */
const THRESHOLD = 0.1;

/** The largest share of pixels that may differ in the whole picture: letters are not drawn alike everywhere. */
const SHARE = 0.005;

/** In CSS pixels: about a label, or a mark with its surroundings. */
const WINDOW = 32;

/** The most pixels that may differ in any window, so that what goes missing in one spot does not drown in the whole. */
const MOST_IN_WINDOW = 60;

/** Whether the pictures are taken to be approved, not compared. */
const IS_APPROVING = process.env.APPROVE === 'pictures';

const APPROVED = join(ROOT, 'test', 'e2e', 'approved');
const REPORTS = join(CACHE, 'approved');

/**
 * What differs between a picture, as PNG, and the approved one of that name, in a sentence that names the files to
 * look at; null where nothing does. Keeps the picture as approved instead while approving.
 */
export async function differenceFromApproved(name: string, png: Buffer): Promise<string | null> {
	const file = join(APPROVED, `${name}.png`);
	const actual = PNG.sync.read(png);
	if (IS_APPROVING) {
		await write(file, withFewerColours(actual));
		return null;
	}
	if (!existsSync(file)) return `${name} has no approved picture: npm run approve takes it.`;
	const approved = PNG.sync.read(await readFile(file));
	const { fault, difference } = compare(approved, actual);
	if (fault === null) return null;
	const actualFile = join(REPORTS, `${name}.png`);
	await write(actualFile, actual);
	const files = [file, actualFile];
	if (difference) {
		const differenceFile = join(REPORTS, `${name}-difference.png`);
		await write(differenceFile, difference);
		files.push(differenceFile);
	}
	const named = files.map((path) => relative(ROOT, path)).join('\n');
	return `${name} is not as approved: ${fault}. See\n${named}`;
}

function compare(approved: PNG, actual: PNG): { fault: string | null; difference: PNG | null } {
	const { width, height } = approved;
	if (actual.width !== width || actual.height !== height) {
		const sizes = `${actual.width} × ${actual.height} instead of ${width} × ${height}`;
		return { fault: `it is ${sizes} pixels large`, difference: null };
	}
	const difference = new PNG({ width, height });
	const count = (windowSize?: number) =>
		pixelmatch(approved.data, actual.data, difference.data, width, height, {
			threshold: THRESHOLD,
			...(windowSize === undefined ? {} : { windowSize })
		});
	const [all, inWindow] = [count(), count(WINDOW)];
	const isApproved = all <= SHARE * width * height && inWindow <= MOST_IN_WINDOW;
	const fault = `${all} pixels differ, ${inWindow} of them within ${WINDOW} × ${WINDOW}`;
	return { fault: isApproved ? null : fault, difference };
}

/** Five bits a channel: half as large a file, and much nearer to the picture than the threshold. */
function withFewerColours(picture: PNG): PNG {
	const { width, height, data } = picture;
	const fewer = new PNG({ width, height });
	data.forEach((value, index) => (fewer.data[index] = (Math.round((value * 31) / 255) * 255) / 31));
	return fewer;
}

/** Writes a PNG as small as it gets. */
async function write(file: string, picture: PNG): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const options = { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 } as const;
	await writeFile(file, PNG.sync.write(picture, options));
}
