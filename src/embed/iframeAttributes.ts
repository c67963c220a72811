/** How a frame is asked for, whether an editor pastes it or `embed.js` makes it. */
export const IFRAME_ATTRIBUTES = {
	loading: 'lazy',
	allow: 'fullscreen; clipboard-write',
	// Its origin is its own, which is another than the article's: keeping it is safe.
	sandbox:
		'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
	referrerpolicy: 'strict-origin-when-cross-origin'
} as const;
