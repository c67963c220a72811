/** A host over time: the same pages as several builds would write them, each with files of other names. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** The last letter of a hash. */
const HASHED = /(?<=-[\w-]{7})[\w-](?=\.(?:js|css|html))/g;

const TEXTS = ['.html', '.js', '.css'];

/** Reads a build's files as the build before or after it would have named them; both have the same letters otherwise. */
export class Builds {
	/** Files published under another one's name, such as what ends a service worker. */
	readonly replaced = new Map<string, string>();
	#isNext = false;
	/** The names of this build by those of the next. */
	readonly #former: ReadonlyMap<string, string>;

	constructor(folder: string) {
		const assets = readdirSync(join(folder, 'assets'));
		this.#former = new Map(assets.map((name) => [renamed(name), name]));
	}

	/** From now on the host has the files of the next build alone. */
	publishNext(): void {
		this.#isNext = true;
	}

	/** Rejects where the build that is published has no such file. */
	readonly read = async (path: string): Promise<Buffer> => {
		const name = this.replaced.get(basename(path)) ?? basename(path);
		const former = this.#isNext ? (this.#former.get(name) ?? stable(name)) : name;
		const content = await readFile(join(dirname(path), former));
		if (!this.#isNext || !TEXTS.includes(extname(path))) return content;
		return Buffer.from(renamed(content.toString()).replace('{"version":"', '$&next-'));
	};
}

/** The same text where every hashed name ends in another letter. */
function renamed(text: string): string {
	return text.replace(HASHED, (last) => (last === 'x' ? 'y' : 'x'));
}

function stable(name: string): string {
	if (renamed(name) !== name) throw new Error(`${name} is of the build before.`);
	return name;
}
