/** Keeps the map in the reader's browser, for when there is no network. */
import { mount } from 'svelte';
import { askWorker, SERVICE_WORKER } from '../../offline/questions';
import { Freshness } from './freshness.svelte';
import FreshnessNotice from './FreshnessNotice.svelte';
import type { Page } from './page';

/** What a reader does who does not leave at once. */
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'scroll'] as const;

/** Milliseconds after which a page that is left open asks again whether there is a newer one. */
const AGE = 3_600_000;

/**
 * Says at once where the page is one that was kept. Keeps it once the reader does something with it, unless she saves
 * data. Rejects where the browser keeps nothing, as in private windows of some.
 */
export async function keepForLater({ root, explorer, locale }: Page): Promise<void> {
	// Browsers have none where the page came unencrypted.
	if (!('serviceWorker' in navigator)) return;
	const { serviceWorker } = navigator;
	const freshness = new Freshness();
	const { body } = document;
	mount(FreshnessNotice, {
		target: body,
		anchor: body.firstElementChild as Element,
		props: { freshness, locale, version: explorer.dataset.story.version }
	});
	if (serviceWorker.controller) await freshness.askHow(serviceWorker.controller);
	else if (savesData()) return;
	else await firstTouch();
	const registration = await serviceWorker.register(root + SERVICE_WORKER);
	lookAgain(registration);
	const { active } = await serviceWorker.ready;
	if (active && (await askWorker(active, { ask: 'keep' }))) freshness.followNetwork();
	await freshness.followVersions(registration);
}

function savesData(): boolean {
	const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
	return connection?.saveData ?? false;
}

function firstTouch(): Promise<unknown> {
	return new Promise((resolve) => {
		for (const touch of TOUCHES) addEventListener(touch, resolve, { once: true, passive: true });
	});
}

/** A page that was out of sight for a while asks whether there is a newer one. */
function lookAgain(registration: ServiceWorkerRegistration): void {
	let asked = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.hidden || Date.now() - asked < AGE) return;
		asked = Date.now();
		registration.update().catch(() => undefined);
	});
}
