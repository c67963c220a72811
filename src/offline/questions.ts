/** What pages and their service worker say to each other. */

/** From the folder that holds all pages: the worker answers for what is under it. */
export const SERVICE_WORKER = 'service-worker.js';

/** What a page asks its service worker; the answer is true or false. */
export type Question =
	/** To keep all that pages in this one's language need: true once it is kept. */
	| { readonly ask: 'keep' }
	/** Whether this page was answered from what is kept, because the host did not answer. */
	| { readonly ask: 'isKept' }
	/** Whether the version of the service worker has these files, by their whole addresses. */
	| { readonly ask: 'has'; readonly files: readonly string[] };

/** Asks, and waits for the answer. */
export function askWorker(worker: ServiceWorker, question: Question): Promise<boolean> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }) => {
			port1.close();
			resolve(data === true);
		};
		worker.postMessage(question, [port2]);
	});
}
