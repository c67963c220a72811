/** The poster as a map: where the live one cannot start, the picture follows the reader's choice, zooms and pans. */
import { fitting, type CameraPosition } from '../geometry/globe';
import { offsetPosition, project } from '../geometry/mercator';
import type { Bounds } from '../geometry/position';
import type { FrameSize } from '../geometry/screen';
import { deferredZoom } from '../model/marks/marks';
import type { Drawing } from '../scene/drawing';
import { SELECTED_LAYER } from '../scene/kinds/countries/areas';
import { countryAreas } from '../scene/kinds/features';
import { labelsOf } from '../scene/kinds/labels/features';
import { hiddenLabels } from '../scene/kinds/labels/hiddenLabels';
import {
	LARGEST_ZOOM,
	SMALLEST_ZOOM,
	type CameraEvents,
	type CameraRequest,
	type MapEngine,
	type RestCause,
	type Sight
} from '../state/engine';
import { flatView, type MapView } from '../state/mapView';
import { movingSvg, stepSvg } from './ground';
import { marksHtml, type MarksOptions } from './marks';
import { UNITS } from './plane';

export interface LiveOptions extends Omit<MarksOptions, 'place'> {
	readonly home: () => Bounds;
	/** The reader's own view; null is home. */
	readonly view: Bounds | null;
	readonly events: Omit<CameraEvents, 'onopening'>;
}

export class LivePoster implements MapEngine<Drawing> {
	readonly #element: HTMLElement;
	readonly #options: LiveOptions;
	readonly #marks: HTMLElement;
	readonly #observer: ResizeObserver;
	#camera: CameraPosition = { centre: [0, 0], zoom: 0 };
	#isHome = true;
	/** The zoom step of what is drawn. */
	#step = 0;
	/** Hides the names that are not to be shown where it stands. */
	#hide: () => void = () => undefined;

	/** Takes over the poster that the page came with. */
	constructor(element: HTMLElement, options: LiveOptions) {
		this.#element = element;
		this.#options = options;
		for (const step of element.querySelectorAll('.step')) step.remove();
		this.#marks = document.createElement('div');
		element.append(this.#marks);
		this.#stand(options.view);
		this.#observer = new ResizeObserver(() => this.#fill());
		this.#observer.observe(element);
	}

	get view(): MapView {
		return flatView(this.#camera, this.#frame, this.#isHome);
	}

	draw(drawing: Drawing): void {
		const { scene, selected } = drawing;
		const areas = [
			...countryAreas(scene),
			{ layer: SELECTED_LAYER, codes: selected.country === null ? [] : [selected.country] }
		];
		for (const area of this.#element.querySelectorAll<SVGElement>('[data-country]')) {
			const code = area.dataset.country ?? '';
			for (const { layer, codes } of areas) area.classList.toggle(layer, codes.includes(code));
		}
		const moving = this.#element.querySelector('.moving');
		if (moving) moving.innerHTML = movingSvg(scene) + stepSvg(scene);
		this.#step = scene.zoom;
		this.#showDeferred();
		const place = (x: string, y: string) => `data-x="${x}" data-y="${y}"`;
		this.#marks.innerHTML = marksHtml(scene, { ...this.#options, place });
		const labels = this.#marks.querySelectorAll<HTMLElement>('.label');
		this.#hide = () => hide(labels, drawing, this.view);
		this.#hide();
		for (const item of this.#marks.querySelectorAll<HTMLElement>('.at')) setPlace(item);
		this.#marks
			.querySelector(`[data-mark="${CSS.escape(selected.mark?.id ?? '')}"]`)
			?.classList.add('selected');
	}

	move(request: CameraRequest): void {
		this.#go(request);
		this.#report('to' in request ? 'page' : 'reader');
	}

	#go(request: CameraRequest): void {
		const { centre, zoom } = this.#camera;
		this.#isHome = false;
		switch (request.type) {
			case 'home':
				return this.#stand(null);
			case 'return':
			case 'travel':
				return this.#stand(request.to);
			case 'show':
				return this.#show(request.sight);
			case 'zoom':
				return this.#place({ centre, zoom: zoom + request.by });
			case 'pan': {
				const by = [request.right, request.down] as const;
				return this.#place({ centre: offsetPosition(centre, by, zoom), zoom });
			}
		}
	}

	reveal(sight: Sight): void {
		this.#isHome = false;
		this.#show(sight);
		this.#report('page');
	}

	remove(): void {
		this.#observer.disconnect();
		this.#marks.remove();
	}

	get #frame(): FrameSize {
		const { clientWidth: width, clientHeight: height } = this.#element;
		return { width, height };
	}

	/** The frame may have another size. */
	#fill(): void {
		const { width, height } = this.#frame;
		if (width === 0 || height === 0) return;
		if (this.#isHome) this.#stand(null);
		this.#report('frame');
	}

	#stand(view: Bounds | null): void {
		this.#isHome = view === null;
		this.#place(fitting(view ?? this.#options.home(), this.#frame));
	}

	#show({ position, equatorZoom, at }: Sight): void {
		const { width, height } = this.#frame;
		const centre = offsetPosition(position, [width / 2 - at.x, height / 2 - at.y], equatorZoom);
		this.#place({ centre, zoom: equatorZoom });
	}

	#place({ centre, zoom }: CameraPosition): void {
		this.#camera = { centre, zoom: Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, zoom)) };
		const [x, y] = project(centre);
		const { style } = this.#element;
		style.setProperty('--cx', String(x * UNITS));
		style.setProperty('--cy', String(y * UNITS));
		style.setProperty('--s', `${2 ** (this.#camera.zoom - 4)}px`);
		this.#showDeferred();
	}

	/** Half-way to the next step there is room for more names. */
	#showDeferred(): void {
		this.#marks.toggleAttribute('data-deferred', this.#camera.zoom >= deferredZoom(this.#step));
	}

	#report(cause: RestCause): void {
		this.#hide();
		this.#options.events.onmove(this.view);
		this.#options.events.onrest(this.view, cause);
	}
}

/** As on the live map; deferred names come by the style sheet. `labels` are the scene's, in their order. */
function hide(
	labels: NodeListOf<HTMLElement>,
	{ scene, covers }: Drawing,
	{ toPixels, width, height }: MapView
): void {
	const hidden = new Set(hiddenLabels(scene, { toPixels, width, height, zoom: Infinity, covers }));
	for (const [index, { id }] of labelsOf(scene).entries()) {
		const style = labels[index]?.style;
		if (style) style.visibility = hidden.has(id) ? 'hidden' : '';
	}
}

/** Through the object model: a page's policy forbids style attributes. */
function setPlace(item: HTMLElement): void {
	item.style.setProperty('--x', item.dataset.x ?? '0');
	item.style.setProperty('--y', item.dataset.y ?? '0');
	const gap = /gap-(-?\d+)/.exec(item.className)?.[1];
	if (gap !== undefined) item.style.setProperty('--gap', `${gap}px`);
}
