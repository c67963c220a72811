/** What a service worker finds around it, as far as it is used here: the types of pages do not know it. */
export interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		readonly get: (id: string) => Promise<WorkerClient | undefined>;
		readonly matchAll: (options: { includeUncontrolled: boolean }) => Promise<WorkerClient[]>;
		readonly claim: () => Promise<void>;
	};
	readonly skipWaiting: () => Promise<void>;
	addEventListener<Type extends keyof WorkerEvents>(
		type: Type,
		listener: (event: WorkerEvents[Type]) => void
	): void;
}

interface WorkerClient {
	readonly id: string;
	readonly url: string;
	readonly frameType: 'auxiliary' | 'top-level' | 'nested' | 'none';
}

interface WorkerEvents {
	readonly install: LastingEvent;
	readonly activate: LastingEvent;
	readonly fetch: RequestEvent;
	readonly message: LastingEvent & Pick<MessageEvent, 'data' | 'ports' | 'source'>;
}

interface LastingEvent {
	readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface RequestEvent extends LastingEvent {
	readonly request: Request;
	/** Who asks; empty where a page itself is asked for. */
	readonly clientId: string;
	/** The page that the answer becomes. */
	readonly resultingClientId: string;
	/** What the browser has asked the host while the worker woke. */
	readonly preloadResponse: Promise<Response | undefined>;
	readonly respondWith: (answer: Promise<Response>) => void;
}

export const scope = globalThis as unknown as WorkerScope;
