import type { ViewPicture } from "../picture/view-picture.tsx";
import { wholeSvg } from "../picture/whole-svg.ts";
import { type PlacedWords, takeWords } from "./picture-words.ts";

/** sharp on a dense screen and on paper */
const SCALE = 2;
/** px: browsers refuse canvases beyond */
const LONGEST = 16_000;

/** Every face that the picture is set in: where words stand is right only after it has come. */
function facesOf(picture: SVGSVGElement): string[] {
  const faces = [...picture.querySelectorAll("text, tspan")].map((element) => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    return `${fontWeight} ${fontSize} ${fontFamily}`;
  });
  return [...new Set(faces)];
}

/** The picture in the page, out of sight: only there do the page's fonts reach it. */
function standIn(svg: string): { picture: SVGSVGElement; remove: () => void } {
  const place = document.createElement("div");
  place.setAttribute("aria-hidden", "true");
  place.style.cssText = "position:fixed;inset:0 auto auto 0;visibility:hidden";
  place.innerHTML = svg;
  const picture = place.querySelector("svg");
  if (!picture) throw new Error("a picture came without its drawing");
  document.body.append(place);
  return { picture, remove: () => place.remove() };
}

async function imageOf(picture: SVGSVGElement): Promise<HTMLImageElement> {
  const image = new Image();
  const markup = new XMLSerializer().serializeToString(picture);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  return image;
}

function write(
  { text, font, fill, matrix, x, y, length }: PlacedWords,
  paper: CanvasRenderingContext2D,
): void {
  paper.save();
  paper.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  paper.translate(x, y);
  paper.font = font;
  paper.fillStyle = fill;
  paper.scale(length / paper.measureText(text).width, 1);
  paper.fillText(text, 0, 0);
  paper.restore();
}

/**
 * A picture in dots. The drawing goes through an image, which knows none of the page's fonts and sets those inside it
 * whenever they are ready; so the words are set by the page's own.
 */
export async function pngFile({ svg, width, height }: ViewPicture): Promise<Blob> {
  const { picture, remove } = standIn(wholeSvg(svg));
  try {
    const letters = picture.textContent ?? "";
    await Promise.all(facesOf(picture).map((font) => document.fonts.load(font, letters)));
    const words = takeWords(picture);
    const scale = Math.min(SCALE, LONGEST / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const paper = canvas.getContext("2d");
    if (!paper) throw new Error("this browser draws no pictures");
    paper.scale(scale, scale);
    paper.drawImage(await imageOf(picture), 0, 0, width, height);
    for (const each of words) write(each, paper);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("this browser could not write the picture");
    return blob;
  } finally {
    remove();
  }
}
