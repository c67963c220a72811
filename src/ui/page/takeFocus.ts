/** Focus that what opens takes, and gives back as it closes. */

/**
 * Gives an element the focus and returns what gives it back to what had it. In a frame it never takes it from the page
 * around.
 */
export function takeFocus(element: HTMLElement): (() => void) | undefined {
	if (!document.hasFocus()) return undefined;
	const origin = document.activeElement;
	element.focus({ preventScroll: true });
	return () => {
		if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
	};
}
