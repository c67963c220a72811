/** Pages that embed the map the ways that hosts do: with the parents that they really use, or what those are documented to do. */
import { inject } from 'vitest';
import type { Page } from 'playwright-core';
import { bodyPath, packageScript } from './article';
import type { Open } from './page';

/** What stands in the page's body to frame an address. */
type Host = (address: string) => string;

/** A page that listens and has a frame of its own. */
const listening =
	(listener: string): Host =>
	(address) =>
		`<script>addEventListener('message', (event) => {
	const { data, source } = event;
	const frames = [...document.querySelectorAll('iframe')];
	const frame = frames.find(({ contentWindow }) => contentWindow === source);
	${listener}
});</script>${frameOf(address)}`;

export const HOSTS = {
	'pym.js': (address) =>
		`${packageScript('pym.js/dist/pym.v1.js')}<div id="map"></div>
<script>new pym.Parent('map', ${quoted(address)}, {});</script>`,

	'@newswire/frames': (address) =>
		`<div data-frame-src="${attribute(address)}"></div>
${packageScript('@newswire/frames/dist/frames.umd.js')}<script>newswireFrames.autoInitFrames();</script>`,

	'@newswire/frames, started late': (address) =>
		`${frameOf(address)}${packageScript('@newswire/frames/dist/frames.umd.js')}
<script>document.querySelector('iframe').addEventListener('load', ({ target }) =>
	setTimeout(() => newswireFrames.observeIframe(target), 500));</script>`,

	'@open-iframe-resizer/core': (address) =>
		`${frameOf(address)}${packageScript('@open-iframe-resizer/core/dist/index.umd.cjs')}
<script>iframeResizer.initialize({}, 'iframe');</script>`,

	'@open-iframe-resizer/core for older frames': (address) =>
		`${frameOf(address)}${packageScript('@open-iframe-resizer/core/dist/index.umd.cjs')}
<script>iframeResizer.initialize({ enableLegacyLibSupport: true }, 'iframe');</script>`,

	'iframe-resizer 4': (address) =>
		`${frameOf(address)}${packageScript('iframe-resizer/js/iframeResizer.js')}
<script>iFrameResize({}, 'iframe');</script>`,

	'AMP’s amp-iframe': listening(
		`if (data?.sentinel === 'amp' && data.type === 'embed-size') frame?.setAttribute('height', data.height);`
	),

	'Datawrapper’s listener': listening(
		`for (const id in data?.['datawrapper-height'] ?? {}) frame.style.height = data['datawrapper-height'][id] + 'px';`
	),

	'Datawrapper’s older listener': listening(
		`for (const id in data?.['datawrapper-height'] ?? {}) {
			const found = document.querySelector("iframe[src*='" + id + "']");
			if (found) found.style.height = data['datawrapper-height'][id] + 'px';
		}`
	),

	'the Guardian’s iframeMessenger': listening(
		`if (typeof data !== 'string') return;
		const message = JSON.parse(data);
		if (message.type === 'set-height') frame.height = message.value;`
	),

	'our one-line listener': listening(`if (data?.type === 'map:height') frame.height = data.height;`)
} satisfies Readonly<Record<string, Host>>;

/**
 * WordPress: the frame is unseen and as good as hidden until it speaks, in the sandbox that WordPress gives it, and gets
 * its secret after it has begun to load. Heights are kept between 200 and 1000.
 */
export const wordPress: Host = (address) => `
<iframe title="Une carte" src="${attribute(address)}" sandbox="allow-scripts" security="restricted" width="600" height="300"
	style="position: absolute; visibility: hidden"></iframe>
<script>
const frame = document.querySelector('iframe');
frame.dataset.secret = 'a1B2c3D4e5';
frame.src += '#?secret=a1B2c3D4e5';
addEventListener('message', ({ data, source }) => {
	if (!data || data.secret !== frame.dataset.secret || source !== frame.contentWindow) return;
	frame.removeAttribute('style');
	if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
});
</script>`;

export type HostName = keyof typeof HOSTS;

/** Opens a page of another site with this in its body. */
export async function openHost(
	open: Open,
	body: string,
	viewport = { width: 800, height: 900 }
): Promise<Page> {
	return open(hostAddress(body), { awaitsMap: false, viewport });
}

/** The address of a page of another site with this in its body. */
export function hostAddress(body: string): string {
	return inject('addresses').articles + bodyPath(body);
}

export function frameOf(address: string): string {
	return `<iframe title="Une carte" src="${attribute(address)}" style="border:0;display:block;width:100%"></iframe>`;
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** A text in a script. */
function quoted(text: string): string {
	return JSON.stringify(text).replaceAll('<', '\\u003c');
}
