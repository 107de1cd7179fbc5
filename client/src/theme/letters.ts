import css from "./fonts.css?inline";

/** Letters of other languages than ours are loaded when some stand on a page. */
const isForeign = (face: FontFace) => face.unicodeRange.startsWith("U+100-");

function faceOf({ style }: CSSFontFaceRule): FontFace {
  const of = (name: string) => style.getPropertyValue(name);
  // a style sheet quotes the name, and the quotes would become part of it
  return new FontFace(of("font-family").replaceAll('"', ""), of("src"), {
    weight: of("font-weight"),
    unicodeRange: of("unicode-range"),
    display: "swap",
  });
}

/**
 * Loads our letters and puts them all in at once: named in a style sheet, each of a dozen files would have the whole page
 * laid out anew when it comes. One that does not come leaves the device's letters in its place.
 */
export async function loadLetters(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const faces = [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map(faceOf);
  const foreign = faces.filter(isForeign);
  const ours = faces.filter((face) => !isForeign(face));
  await Promise.allSettled(ours.map((face) => face.load()));
  // of faces that have the same letter the last one draws it: đ and ư are both Vietnamese and other languages'
  for (const face of [...foreign, ...ours]) document.fonts.add(face);
}
