/** What the marks of a picture say. */
import type { Scene } from '../../scene/scene';
import { markName } from '../../words/mark';
import type { Page } from '../page/page';

/** All that a mark says, by its id. */
export function markTitles(scene: Scene, { words }: Page): (id: string) => string {
	const titles = new Map(scene.marks.map((mark) => [mark.id, markName(mark, scene, words)]));
	return (id) => titles.get(id) ?? id;
}
