import type { Content } from '../content';
import { error, type Problem, quote } from '../problem';

/** The second and later bytes of a letter in UTF-8, read as Windows-1252; without those that may follow a capital in prose. */
const REST = '\\u0080-\\u009f€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ‘“«¡-ª¬-º¼-¿';
const REST_OR_MARK = `${REST}\\u00a0»…’”–—`;

/** What letters look like that were written in UTF-8 and read in an older encoding. */
const MISREAD = new RegExp(
	[
		`[ÂÃ][${REST_OR_MARK}]`,
		`[Ä-ÆÈ-ÊÐÑØÙ][${REST}]`,
		`â[${REST}][${REST_OR_MARK}]`,
		'ï»¿',
		'ï¿½',
		'ð[\\u009fŸ]'
	].join('|'),
	'u'
);

/** How far around a fault the message quotes. */
const AROUND = 8;

/** Texts were read in the encoding in which they were written: « Données », not « DonnÃ©es ». */
export function* encoding({ strings }: Content): Generator<Problem> {
	for (const { where, path, value } of strings) {
		const found = MISREAD.exec(value);
		if (found === null) continue;
		const excerpt = value.slice(Math.max(0, found.index - AROUND), found.index + AROUND);
		yield error(
			where,
			path,
			`was read in the wrong encoding at ${quote(excerpt)}: open its source as UTF-8`
		);
	}
}
