/** A newspaper's article with the embedded page in it. */

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

/** The article at a path; null where the path asks for none. */
export function articleAt(path: string): string | null {
	if (!path.startsWith('{')) return null;
	const { address, sandbox } = JSON.parse(path) as Frame;
	return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8" />
<title>Un article</title>
<link rel="icon" href="data:," />
</head>
<body>
<h1>Un article</h1>
<iframe title="Une carte" src="${attribute(address)}" width="720" height="900"
	${sandbox === null ? '' : `sandbox="${attribute(sandbox)}"`}></iframe>
</body>
</html>
`;
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
