/** The one way in which a page fetches what it does not need at first. */
import { renew } from './renew';

/** Milliseconds before each further try. */
const PAUSES = [400, 1600];

/**
 * Fetches a part of the page: again, after a while, where it does not come. Rejects where it has not come after all:
 * whoever asked then says so, in its place, and asks again when the reader wants it. A part that is gone because the
 * page is older than its host's brings the newer page.
 */
export async function load<Part>(part: () => Promise<Part>, pauses = PAUSES): Promise<Part> {
	try {
		return await part();
	} catch (failure) {
		const [pause, ...more] = pauses;
		if (pause === undefined) {
			void renew();
			throw failure;
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
		return load(part, more);
	}
}
