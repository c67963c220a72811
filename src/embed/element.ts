/**
 * `embed.js`: a custom element that an article loads from us, as a module or as a plain script, and that loads nothing
 * but the frame.
 */
import type { FrameMessage, HostMessage, MapEmbedElement, MapState } from './embed';
import { IFRAME_ATTRIBUTES } from './iframeAttributes';

/** How far outside the screen a map begins to load. */
const NEAR = '100% 0px';

/** Where the frame waits, laid out at its width and unseen, until it has something to show. */
const WAITING = 'position:absolute;top:0;opacity:0;pointer-events:none;';

const SHOWN = 'border:0;display:block;width:100%';

class MapEmbed extends HTMLElement implements MapEmbedElement {
	readonly #root = this.attachShadow({ mode: 'open' });
	readonly #fallback = document.createElement('slot');
	readonly #frame = document.createElement('iframe');
	readonly #near = new IntersectionObserver((entries) => this.#approach(entries), {
		rootMargin: NEAR
	});
	readonly #answers = new Map<string, (state: MapState) => void>();
	#listens: () => void = () => undefined;
	#isListening = new Promise<void>((resolve) => (this.#listens = resolve));
	#asked = 0;

	connectedCallback(): void {
		const height = this.getAttribute('height') ?? '0';
		Object.assign(this.style, { display: 'block', position: 'relative', minHeight: `${height}px` });
		this.#frame.height = height;
		this.#root.append(this.#fallback);
		this.#near.observe(this);
		addEventListener('message', this.#hear);
	}

	disconnectedCallback(): void {
		this.#near.disconnect();
		removeEventListener('message', this.#hear);
	}

	set(state: Partial<MapState>): Promise<MapState> {
		return this.#ask((id) => ({ type: 'map:set', version: 1, id, state }));
	}

	get(): Promise<MapState> {
		return this.#ask((id) => ({ type: 'map:get', version: 1, id }));
	}

	async #ask(write: (id: string) => HostMessage): Promise<MapState> {
		await this.#isListening;
		const id = `map-embed ${++this.#asked}`;
		const answer = new Promise<MapState>((resolve) => this.#answers.set(id, resolve));
		this.#frame.contentWindow?.postMessage(write(id), '*');
		return answer;
	}

	#approach(entries: readonly IntersectionObserverEntry[]): void {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		this.#near.disconnect();
		const attributes = { ...IFRAME_ATTRIBUTES, loading: 'eager', title: this.title };
		for (const [name, value] of Object.entries(attributes)) this.#frame.setAttribute(name, value);
		this.#frame.style.cssText = WAITING + SHOWN;
		this.#frame.src = this.getAttribute('src') ?? '';
		this.#root.append(this.#frame);
	}

	readonly #hear = ({ source, data }: MessageEvent): void => {
		if (source === null || source !== this.#frame.contentWindow) return;
		const message = data as FrameMessage;
		if (message?.version !== 1) return;
		switch (message.type) {
			case 'map:height':
				this.#frame.height = String(message.height);
				this.style.minHeight = '0';
				break;
			case 'map:ready':
				this.#frame.style.cssText = SHOWN;
				this.#fallback.remove();
				this.#listens();
				break;
			case 'map:state':
				this.#answers.get(String(message.id))?.(message.state);
				this.#answers.delete(String(message.id));
		}
		this.dispatchEvent(new CustomEvent(message.type, { detail: message }));
	};
}

if (!customElements.get('map-embed')) customElements.define('map-embed', MapEmbed);
