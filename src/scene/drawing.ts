/** All that is drawn at an instant. */
import type { Box } from '../geometry/screen';
import type { Mark } from '../model/marks/marks';
import type { CountryCode } from '../model/types';
import type { Scene } from './scene';
import type { Theme } from './palette';

export interface Drawing {
	readonly scene: Scene;
	readonly theme: Theme;
	/** The mark that is opened, and the country highlighted for it. */
	readonly selected: Selected;
	/** What lies over the frame: no name is half hidden below it. */
	readonly covers: readonly Box[];
}

export interface Selected {
	readonly mark: Mark | null;
	readonly country: CountryCode | null;
}
