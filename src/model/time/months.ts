/** Months as numbers, so that they can be counted; days that exist. */
import type { PartialDate } from '../types';

/** Months since the year 0: `2021-03-09` → 24254. A year stands for its first month. */
export function monthOf(date: PartialDate): number {
	const [year = 0, month = 1] = date.split('-').map(Number);
	return year * 12 + month - 1;
}

/** The last month that a partial date may mean. */
export function lastMonthOf(date: PartialDate): number {
	return date.length === 4 ? monthOf(date) + 11 : monthOf(date);
}

/** 24254 → `2021-03`. */
export function monthDate(month: number): PartialDate {
	const year = String(Math.floor(month / 12)).padStart(4, '0');
	return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a partial date, which exists: `2021-02` → `2021-02-28`. */
export function lastDay(date: PartialDate): string {
	if (date.length === 10) return date;
	const [year = 0, month = 12] = date.split('-').map(Number);
	const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day}`;
}
