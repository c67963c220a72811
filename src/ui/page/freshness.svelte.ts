/** Whether what the reader sees is the newest there is, as far as her browser knows. */
import { askWorker } from '../../offline/questions';

/** What the build writes into a page; its name changes with all that it may ask for. */
const OWN_SCRIPTS = 'script[type="module"][src]';

export class Freshness {
	/** The page was kept, and its host did not answer. */
	isOffline = $state(false);
	/** The host has a newer page. */
	isOutdated = $state(false);

	/** Asks how the page came. */
	async askHow(worker: ServiceWorker): Promise<void> {
		this.isOffline = !navigator.onLine || (await askWorker(worker, { ask: 'isKept' }));
	}

	/** From now on the page is kept, whatever becomes of the network. */
	followNetwork(): void {
		addEventListener('offline', () => (this.isOffline = true));
		addEventListener('online', () => (this.isOffline = false));
	}

	/** A newer version comes as a newer worker, which waits. */
	async followVersions(registration: ServiceWorkerRegistration): Promise<void> {
		registration.addEventListener('updatefound', () => {
			const newer = registration.installing;
			newer?.addEventListener('statechange', () => {
				this.#compare(registration).catch(() => undefined);
			});
		});
		await this.#compare(registration);
	}

	/** The page itself may have come from the host, and be as new. */
	async #compare({ waiting }: ServiceWorkerRegistration): Promise<void> {
		if (waiting === null) return;
		const scripts = [...document.querySelectorAll<HTMLScriptElement>(OWN_SCRIPTS)];
		const files = scripts.map(({ src }) => src);
		this.isOutdated = !(await askWorker(waiting, { ask: 'has', files }));
	}
}
