/** Every claim as a table in each language, published beside the GeoJSON. */
import { LANGUAGES, loadLocale } from '../i18n/locale';
import { wholeChoice } from '../model/choice';
import { select } from '../model/visible/select';
import type { Dataset } from '../model/types';
import { claimsCsv } from '../files/saved';

/** The table of a language, from the output folder. */
export function tableFile(language: string): string {
	return `data/claims.${language}.csv`;
}

/** The tables' texts by file. */
export async function tablesOf(dataset: Dataset): Promise<Record<string, string>> {
	const visible = select(dataset, wholeChoice(dataset));
	const tables = LANGUAGES.map(async (language) => {
		const locale = await loadLocale(language);
		return [tableFile(language), claimsCsv(dataset, visible, locale, null)] as const;
	});
	return Object.fromEntries(await Promise.all(tables));
}
