/** Finer borders, when they can be seen. */
import type { GeoJSONSource } from 'maplibre-gl';
import type { BaseMap } from '../../geometry/baseMap';
import { detailAt, finest, type Detail } from '../../scene/detail';
import { baseFeatures } from '../../scene/kinds/land/base';
import { BASE_MAP } from '../../scene/kinds/mapSources';
import type { Session } from '../session';

/** Fetches the base map's collections, by name. */
export type FinerLand = (detail: Detail) => Promise<BaseMap>;

/**
 * Fetches finer land once the first frame is out, and the finest of what is in sight when the reader comes close.
 * Never goes back: what has been fetched stays drawn.
 */
export function refine(session: Session, finerLand: FinerLand): void {
	const { map, container } = session;
	let drawn: Detail | null = null;
	let asked: Detail | null = null;
	const show = async (): Promise<void> => {
		const needed = detailAt(session.view.zoom, session.view.bounds);
		const wanted = asked ? finest(asked, needed) : needed;
		if (asked && isSame(wanted, asked)) return;
		asked = wanted;
		try {
			const land = await finerLand(wanted);
			if (asked !== wanted) return;
			drawn = wanted;
			session.busy();
			container.dataset.land = `${wanted.inside} ${wanted.around}`;
			map.getSource<GeoJSONSource>(BASE_MAP)?.setData(baseFeatures(land));
		} catch {
			// What is drawn already stays: it is true, only coarser.
			if (asked !== wanted) return;
			asked = drawn;
			// Where she looks by now, other land may do.
			if (!isSame(needed, detailAt(session.view.zoom, session.view.bounds))) void show();
		}
	};
	map.once('idle', () => {
		void show();
		map.on('moveend', () => void show());
	});
}

function isSame(a: Detail, b: Detail): boolean {
	return a.inside === b.inside && a.around === b.around;
}
