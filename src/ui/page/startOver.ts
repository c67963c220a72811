/** Loads something again; from a page loaded anew where it still does not come. */
export async function orStartOver<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
	try {
		return await load();
	} catch (failure) {
		await startOver();
		throw failure;
	}
}

/**
 * Loads the page anew: some browsers keep a script that once failed to load as failed for good. The address brings the
 * reader back to where she was. Where the host does not answer, the page stays as it is.
 */
export async function startOver(): Promise<void> {
	const request = fetch(location.href, { method: 'HEAD', cache: 'no-store' });
	const answer = await request.catch(() => null);
	if (answer?.ok) location.reload();
}
