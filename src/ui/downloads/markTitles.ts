/** What the marks of a picture say. */
import type { Scene } from '../../scene/scene';
import { markName } from '../../words/mark';
import type { Page } from '../page/page';

/** All that a mark says, by its id. */
export function markTitles(scene: Scene, { locale }: Page): (id: string) => string {
	const titles = new Map(scene.marks.map((mark) => [mark.id, markName(mark, scene, locale)]));
	return (id) => titles.get(id) ?? id;
}
