/**
 * Keeps changing text true while a translator is at work. It takes each text out of the page and puts an element of its
 * own in its place: what is written into that text from then on nobody sees, and where the text is taken away its
 * translation stays. Here the text goes back, blank, before its stand-in, which leaves as soon as the text is written,
 * moved or taken away. The translator then finds a new text to translate.
 */
import { STAND_IN } from './translation';

interface Pair {
	readonly text: Text;
	readonly standIn: Node;
	/** What the page says there, in its own language. */
	readonly said: string;
}

/** By the text and by its stand-in. */
const pairs = new Map<Node, Pair>();

/** Follows what has changed on the page. `left` holds what nodes said when they left it, where that is a while ago. */
export function followTranslator(
	records: readonly MutationRecord[],
	left: ReadonlyMap<Node, string | null> = new Map()
): void {
	const brought = new Set(records.flatMap(({ addedNodes }) => [...addedNodes].filter(isNew)));
	for (const record of records) {
		for (const node of record.removedNodes) {
			const pair = pairs.get(node);
			if (pair) release(pair);
			const text = pair?.text ?? node;
			if (!isReplaceable(text, node)) continue;
			const standIn = besides(record).find((other) => brought.delete(other));
			if (standIn) join(text, standIn, left.get(text) ?? text.data);
		}
	}
}

/** Makes plain texts, in the translator's words, of what it replaced before the page came to life. */
export function unwrap(page: Element): void {
	for (const standIn of page.querySelectorAll(STAND_IN)) standIn.replaceWith(standIn.textContent);
}

function isNew(node: Node): boolean {
	return node.nodeName === STAND_IN && node.isConnected && !pairs.has(node);
}

/** Whether a text says something that is not seen; `left` is what has left the page, itself or its stand-in. */
function isReplaceable(text: Node, left: Node): text is Text {
	return text instanceof Text && text.data.trim() !== '' && (text !== left || !text.isConnected);
}

/** What has come in the place of a node that left, or beside it. */
function besides({ addedNodes, previousSibling, nextSibling }: MutationRecord): Node[] {
	return [...addedNodes, previousSibling, nextSibling].filter((node) => node !== null);
}

function join(text: Text, standIn: Node, said: string): void {
	const pair = { text, standIn, said };
	pairs.set(text, pair).set(standIn, pair);
	const written = text.data;
	standIn.parentNode?.insertBefore(text, standIn);
	if (written !== said) return release(pair, written);
	text.data = '';
	Object.defineProperty(text, 'nodeValue', {
		configurable: true,
		get: () => said,
		set: (value: string) => release(pair, value)
	});
}

function release({ text, standIn, said }: Pair, written = said): void {
	pairs.delete(text);
	pairs.delete(standIn);
	Reflect.deleteProperty(text, 'nodeValue');
	text.data = written;
	// In its place, not before it: a text that comes is a text to translate.
	if (text.nextSibling === standIn) standIn.parentNode?.replaceChild(text, standIn);
	else standIn.parentNode?.removeChild(standIn);
}
