/** The poster as a map: where the live one cannot start, the picture follows the reader's choice, zooms and pans. */
import { hatchedCountries } from '../scene/kinds/countries/features';
import type { Scene } from '../scene/scene';
import { LARGEST_ZOOM, SMALLEST_ZOOM, type CameraRequest } from '../state/camera';
import { unproject, zoomToFit } from '../geometry/mercator';
import { lateZoom, zoomStep } from '../model/marks/marks';
import type { Bounds, Position } from '../geometry/position';
import { leadersSvg, movingSvg } from './land';
import { marksHtml, type MarksOptions } from './marks';
import { extentOf, toUnits, UNITS } from './plane';

export interface LiveOptions extends Omit<MarksOptions, 'place'> {
	readonly home: () => Bounds;
	readonly sceneAt: (zoom: number) => Scene;
}

export class LivePoster {
	readonly #element: HTMLElement;
	readonly #options: LiveOptions;
	readonly #marks: HTMLElement;
	#x = 0;
	#y = 0;
	#zoom = 0;

	/** Takes over the poster that the page came with. */
	constructor(element: HTMLElement, options: LiveOptions) {
		this.#element = element;
		this.#options = options;
		for (const step of element.querySelectorAll('.step')) step.remove();
		this.#marks = document.createElement('div');
		element.append(this.#marks);
		this.#fit(options.home());
	}

	get zoom(): number {
		return this.#zoom;
	}

	/** What it shows. */
	get bounds(): Bounds {
		const { clientWidth, clientHeight } = this.#element;
		const units = 2 ** (this.#zoom - 4) * UNITS;
		const [across, down] = [clientWidth / 2 / units, clientHeight / 2 / units];
		const [x, y] = [this.#x / UNITS, this.#y / UNITS];
		const [west, north] = unproject([x - across, y - down]);
		const [east, south] = unproject([x + across, y + down]);
		return [west, south, east, north];
	}

	/** Draws what is visible, and what is selected. */
	draw(selectedMark: string | null, selectedCountry: string | null): void {
		const scene = this.#options.sceneAt(zoomStep(this.#zoom));
		const hatched = hatchedCountries(scene);
		for (const area of this.#element.querySelectorAll<SVGElement>('[data-country]')) {
			const code = area.dataset.country ?? '';
			area.classList.toggle('hatched', hatched.includes(code));
			area.classList.toggle('selected', code === selectedCountry);
		}
		const moving = this.#element.querySelector('.moving');
		if (moving) moving.innerHTML = movingSvg(scene) + leadersSvg(scene);
		this.#marks.toggleAttribute('data-late', this.#zoom >= lateZoom(scene.zoom));
		const place = (x: string, y: string) => `data-x="${x}" data-y="${y}"`;
		this.#marks.innerHTML = marksHtml(scene, { ...this.#options, place });
		for (const item of this.#marks.querySelectorAll<HTMLElement>('.at')) setPlace(item);
		this.#marks
			.querySelector(`[data-mark="${CSS.escape(selectedMark ?? '')}"]`)
			?.classList.add('selected');
	}

	move(request: CameraRequest): void {
		const pixels = 2 ** (this.#zoom - 4);
		if (request.type === 'home') this.#fit(this.#options.home());
		if (request.type === 'fit') this.#fit(request.bounds);
		if (request.type === 'zoom') this.#look(this.#x, this.#y, this.#zoom + request.by);
		if (request.type === 'pan') {
			this.#look(this.#x + request.right / pixels, this.#y + request.down / pixels, this.#zoom);
		}
	}

	/** Moves so that a position lies in the middle, unless it is in sight. */
	reveal(position: Position): void {
		const [x, y] = toUnits(position);
		const pixels = 2 ** (this.#zoom - 4);
		const { clientWidth, clientHeight } = this.#element;
		const isInSight =
			Math.abs(x - this.#x) * pixels < clientWidth / 2 - 32 &&
			Math.abs(y - this.#y) * pixels < clientHeight / 2 - 32;
		if (!isInSight) this.#look(x, y, this.#zoom);
	}

	#fit(bounds: Bounds): void {
		const { x, y } = extentOf(bounds);
		const { clientWidth, clientHeight } = this.#element;
		this.#look(x, y, zoomToFit(bounds, clientWidth, clientHeight));
	}

	#look(x: number, y: number, zoom: number): void {
		this.#x = x;
		this.#y = y;
		this.#zoom = Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, zoom));
		const { style } = this.#element;
		style.setProperty('--cx', String(x));
		style.setProperty('--cy', String(y));
		style.setProperty('--s', `${2 ** (this.#zoom - 4)}px`);
	}
}

/** Through the object model: a page's policy forbids style attributes. */
function setPlace(item: HTMLElement): void {
	item.style.setProperty('--x', item.dataset.x ?? '0');
	item.style.setProperty('--y', item.dataset.y ?? '0');
	const gap = /gap-(-?\d+)/.exec(item.className)?.[1];
	if (gap !== undefined) item.style.setProperty('--gap', `${gap}px`);
}
