/** How far each character of the annotations' font advances, in thousandths of its size, as the font's own tables say. */

/** By weight: the printable characters of ASCII in their order, from the space on. */
const ASCII = {
	400: '214 244 409 603 605 916 778 240 286 286 380 557 212 381 209 342 688 465 599 641 649 654 661 599 668 658 209 229 544 557 544 523 834 727 699 707 722 628 601 739 735 290 418 701 602 906 757 764 690 765 696 641 645 709 707 1045 688 675 631 287 342 287 476 518 285 548 599 542 599 581 379 602 584 239 239 564 239 906 584 599 597 599 383 512 387 579 547 796 544 530 482 305 261 305 568',
	600: '209 257 449 603 638 935 818 245 304 304 436 574 239 380 237 357 701 494 628 658 675 669 677 612 678 675 237 249 566 574 566 532 834 756 715 719 741 645 621 747 746 306 437 729 619 934 758 770 706 772 713 665 669 717 724 1071 715 715 664 306 357 306 475 535 299 558 606 548 606 584 394 622 592 256 256 590 257 914 592 599 605 606 411 524 417 588 564 811 575 554 506 345 255 345 595'
} as const;

const OTHERS = {
	400: '\u00a0 214 \u202f 107 « 446 » 446 ’ 222 “ 398 ” 399 – 558 — 880 … 749 · 201 → 1000',
	600: '\u00a0 209 \u202f 104 « 473 » 472 ’ 234 “ 442 ” 445 – 575 — 899 … 840 · 232 → 1000'
} as const;

/** What a character takes that the tables do not hold. */
const WIDE = 1000;

export type Weight = keyof typeof ASCII;

/** CSS pixels of a line in a size, without kerning, which only draws letters closer. */
export function advanceOf(line: string, size: number, weight: Weight): number {
	const letters = line.normalize('NFD').replace(/\p{M}/gu, '');
	let width = 0;
	for (const letter of letters) width += TABLES[weight].get(letter) ?? WIDE;
	return (width * size) / 1000;
}

const TABLES = { 400: tableOf(400), 600: tableOf(600) } as const;

function tableOf(weight: Weight): ReadonlyMap<string, number> {
	const ascii = ASCII[weight]
		.split(' ')
		.map((advance, index) => [String.fromCharCode(32 + index), Number(advance)] as const);
	const others = [...OTHERS[weight].matchAll(/(\S|[\u00a0\u202f]) (\d+)/g)].map(
		([, character = '', advance]) => [character, Number(advance)] as const
	);
	return new Map([...ascii, ...others]);
}
