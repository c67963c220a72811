/** A newspaper's article with the embedded page in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build';

/** How an article frames the embedded page. */
export interface Frame {
	readonly address: string;
	/** The frame's `sandbox`; null frames without one. */
	readonly sandbox: string | null;
}

/** The path of an article that frames a page so. */
export function articlePath(frame: Frame): string {
	return encodeURIComponent(JSON.stringify(frame));
}

/** The path of an article with that in its body. */
export function bodyPath(body: string): string {
	return encodeURIComponent(JSON.stringify({ body }));
}

/** A script of an npm package, for the body of an article. */
export function packageScript(path: string): string {
	return `<script data-package="${path}"></script>`;
}

/** The article at a path; null where the path asks for none. */
export function articleAt(path: string): string | null {
	if (!path.startsWith('{')) return null;
	const asked = JSON.parse(path) as Frame | { readonly body: string };
	return pageOf('body' in asked ? withPackages(asked.body) : frameOf(asked));
}

function frameOf({ address, sandbox }: Frame): string {
	return `<iframe title="Une carte" src="${attribute(address)}" width="720" height="900"
	${sandbox === null ? '' : `sandbox="${attribute(sandbox)}"`}></iframe>`;
}

/** With each package's script where it is named. */
function withPackages(body: string): string {
	return body.replace(/<script data-package="([^"]+)">/g, (_, path: string) => {
		return `<script>${readFileSync(join(ROOT, 'node_modules', path), 'utf8')}`;
	});
}

function pageOf(body: string): string {
	return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Un article</title>
<link rel="icon" href="data:," />
</head>
<body>
<h1>Un article</h1>
${body}
<p>La suite de l’article.</p>
</body>
</html>
`;
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
