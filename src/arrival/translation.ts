/** Pages that their browser translates. */
import { load } from './load';

/** What a translator puts in the place of a text. */
export const STAND_IN = 'FONT';

/** Watches for a translator at work. What keeps changing text true in spite of it comes once one is seen. */
export function watchTranslation(body: Element): void {
	const waiting: MutationRecord[] = [];
	/** Texts as they left the page: they may be written before the code has come. */
	const left = new Map<Node, string | null>();
	let follow = (records: MutationRecord[]) => {
		const isFirst = waiting.length === 0;
		if (isFirst && !records.some(isTranslated)) return;
		waiting.push(...records);
		for (const node of records.flatMap(({ removedNodes }) => [...removedNodes])) {
			left.set(node, node.nodeValue);
		}
		if (isFirst) void start().catch(() => undefined);
	};
	const start = async () => {
		const { followTranslator } = await load(() => import('./translated'));
		followTranslator(waiting, left);
		follow = followTranslator;
	};
	new MutationObserver((records) => follow(records)).observe(body, {
		childList: true,
		subtree: true
	});
}

function isTranslated({ addedNodes }: MutationRecord): boolean {
	return [...addedNodes].some(({ nodeName }) => nodeName === STAND_IN);
}
