/**
 * Loads the page anew: some browsers keep a script that once failed to load as failed for good. The address brings the
 * reader back to where she was. Where the host does not answer, the page stays as it is.
 */
export async function startOver(): Promise<void> {
	const request = fetch(location.href, { method: 'HEAD', cache: 'no-store' });
	const answer = await request.catch(() => null);
	if (answer?.ok) location.reload();
}
