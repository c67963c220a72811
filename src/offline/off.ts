/** Published in the place of the service worker, ends it: what it kept is taken away, and pages come from the host alone. */
import { forget } from './keep';
import { scope } from './scope';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([forget(), scope.registration.unregister()]))
);
