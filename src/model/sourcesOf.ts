/** What an event rests on. */
import type { RecordedEvent } from './types';

/** Every source that anything of the event rests on, once; those of its figures first. */
export function sourcesOf({
	figures,
	sources
}: Pick<RecordedEvent, 'figures' | 'sources'>): string[] {
	const claimed = figures.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources));
	return [...new Set([...claimed, ...sources])];
}
