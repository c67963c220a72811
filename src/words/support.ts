/** On how little a statement rests, where it is little. */
import type { Locale } from '../i18n/locale';
import { isWeak, supportOf } from '../model/support';

/** « une seule source », « relais seulement »; empty where it rests on more. */
export function supportWords(restsOn: number, { messages }: Locale): string {
	const support = supportOf(restsOn);
	return isWeak(support) ? messages.support[support] : '';
}
