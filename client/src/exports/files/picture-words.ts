/** Words of a picture where a browser sets them. */
export interface PlacedWords {
  text: string;
  /** as a canvas takes it */
  font: string;
  fill: string;
  /** from the words' own corner to the picture's */
  matrix: DOMMatrix;
  x: number;
  /** of the baseline */
  y: number;
  /** px that the words are to take */
  length: number;
}

function runsOf(element: SVGTextElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const runs: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) runs.push(node as Text);
  return runs;
}

function placedRuns(element: SVGTextElement, toPicture: DOMMatrix): PlacedWords[] {
  const toScreen = element.getScreenCTM();
  if (!toScreen) return [];
  const matrix = toPicture.multiply(toScreen);
  let letter = 0;
  return runsOf(element).flatMap((run) => {
    const first = letter;
    letter += run.data.length;
    if (letter > element.getNumberOfChars() || !run.parentElement)
      throw new Error(`“${element.textContent}” has spaces that no browser sets`);
    if (run.data.trim() === "") return [];
    const { x, y } = element.getStartPositionOfChar(first);
    const { fontWeight, fontSize, fontFamily, fill } = getComputedStyle(run.parentElement);
    const length = element.getSubStringLength(first, run.data.length);
    return [{ text: run.data, font: `${fontWeight} ${fontSize} ${fontFamily}`, fill, matrix, x, y, length }];
  });
}

/** Takes the words out of a picture that stands in the page, and says where they stood. */
export function takeWords(picture: SVGSVGElement): PlacedWords[] {
  const elements = [...picture.querySelectorAll("text")];
  // drawings inside the picture have corners of their own, so the way leads over the screen
  const toPicture = picture.getScreenCTM()?.inverse() ?? new DOMMatrix();
  const words = elements.flatMap((element) => placedRuns(element, toPicture));
  for (const element of elements) element.remove();
  return words;
}
