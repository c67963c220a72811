/** The map as a picture to keep: what is seen, with all that a picture needs to stand alone. */
import type { Position } from '../../geometry/position';
import { pictureSvg } from '../../poster/picture/document';
import { frameOf, isInFrame, type Frame } from '../../poster/picture/frame';
import { FAMILIES, type TextWidth } from '../../poster/picture/svg';
import { save } from '../../files/saved';
import type { MapState } from '../map/mapState.svelte';
import { keptNotes } from '../map/notes';
import type { MapView } from '../../state/mapView';
import { embeddedFonts } from './pageFonts';
import { plainProse } from '../../words/prose';
import { markTitles } from './markTitles';
import { legendContent } from './pictureLegend';
import { credits, outsideWords } from './pictureWords';
import type { Page } from '../page/page';
import { rasterise } from './rasterise';
import { sentenceOf } from '../../words/sentence';

export type PictureFormat = 'svg' | 'png';

/** CSS pixels of the map in the picture, on whatever screen it is made. */
const WIDTH = 1000;

/** Width to height: no picture is a ribbon. */
const SLENDEREST = 0.75;
const WIDEST = 16 / 9;

/** Device pixels a CSS pixel. */
const SHARPNESS = 2;

/** Makes the picture and has the browser keep it. Throws where it cannot be made. */
export async function savePicture(
	format: PictureFormat,
	name: string,
	page: Page,
	map: MapState
): Promise<void> {
	const svg = await drawPicture(page, map);
	if (format === 'svg') save(`${name}.svg`, 'image/svg+xml', svg);
	else save(`${name}.png`, 'image/png', await rasterise(svg, SHARPNESS));
}

async function drawPicture(page: Page, map: MapState): Promise<string> {
	const { explorer, locale } = page;
	const { camera, dataset, visible, theme } = explorer;
	const frame = pictureFrame(camera.seen);
	const scene = { ...map.sceneAt(frame.zoom), isColourless: true };
	const isSeen = (position: Position) => isInFrame(frame, position);
	const land = await map.loading.land.at(frame.zoom, camera.seen.bounds);
	const finding = plainProse(dataset.story.finding, dataset, locale);
	return pictureSvg({
		scene,
		land,
		frame,
		theme,
		fontCss: embeddedFonts(document),
		language: locale.language,
		titleOf: markTitles(scene, page),
		notes: keptNotes(explorer, locale),
		title: locale.text(dataset.story.title),
		description: finding,
		// It speaks of the whole story, not of what a reader chose of it.
		finding: explorer.isWhole ? finding : '',
		sentence: sentenceOf(visible, dataset, locale),
		legend: legendContent(scene, page, isSeen),
		outside: outsideWords(scene, page, isSeen),
		credits: credits(page),
		textWidth: canvasTextWidth()
	});
}

function pictureFrame({ bounds, width, height }: MapView): Frame {
	const shape = Math.min(WIDEST, Math.max(SLENDEREST, width / height));
	return frameOf(bounds, WIDTH, Math.round(WIDTH / shape));
}

/** Text as wide as in the page's own fonts, which the picture embeds. */
function canvasTextWidth(): TextWidth {
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	if (context === null) throw new Error('No 2D canvas to measure the picture’s words on.');
	return (text, { family, size, weight }) => {
		context.font = `${weight} ${size}px ${FAMILIES[family]}`;
		return context.measureText(text).width;
	};
}
