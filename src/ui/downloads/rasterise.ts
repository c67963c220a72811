/** An SVG document as a PNG. */

/** `sharpness` is device pixels a CSS pixel. Throws where the browser cannot draw it. */
export async function rasterise(svg: string, sharpness: number): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return await draw(image, image.naturalWidth * sharpness, image.naturalHeight * sharpness);
	} finally {
		URL.revokeObjectURL(address);
	}
}

async function draw(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('No 2D canvas to draw the picture on.');
	context.drawImage(image, 0, 0, width, height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (blob === null) throw new Error('The browser could not write the picture.');
	return blob;
}
