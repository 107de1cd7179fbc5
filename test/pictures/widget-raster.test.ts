import pixelmatch from "pixelmatch";
import type { Browser } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

/** How far a pixel's colour may be off, 0–1: two programs smooth letters and edges each in its own way. */
const COLOUR_TOLERANCE = 0.2;
/** Of all pixels, how many may differ by more: a line of words that is not there, or in another face, changes more. */
const MOST_DIFFERENT = 0.006;

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

/** The drawing as the browser sets it, with the letters of a widget's page. */
async function photographed(svg: string, width: number, height: number): Promise<PNG> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${server.url}/embed/v1/map.html?year=2019`);
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
    document.body.style.margin = "0";
  }, svg);
  await page.evaluate(async () => {
    const weights = [400, 500, 600, 700];
    const faces = weights.flatMap((weight) => [
      `${weight} 12px "Be Vietnam Pro"`,
      `${weight} 12px "Be Vietnam Pro Figures"`,
    ]);
    await Promise.all(faces.map((face) => document.fonts.load(face, "Thừa Thiên Huế: 1.234,5%")));
    await document.fonts.ready;
  });
  const png = PNG.sync.read(await page.screenshot());
  await page.close();
  return png;
}

const drawings = [
  "summary?province=vn63-46&year=2019",
  "ranking?indicator=DTI_SCORE&year=2022",
  "trend?indicator=ICT_REVENUE",
  "map?year=2019",
  "scorecard?province=vn63-46&year=2019&theme=dark",
  "indicator?indicator=EXPORTS&province=vn63-46&year=2019&background=e9ebed",
];

test.each(drawings)("%s: the PNG is what the browser draws", async (drawing) => {
  const in640 = (ending: string) =>
    fetch(`${server.url}/embed/v1/${drawing.replace("?", `${ending}?`)}&width=640`);
  const [svg, raster] = await Promise.all([in640(".svg"), in640(".png")]);
  const png = PNG.sync.read(Buffer.from(await raster.arrayBuffer()));
  const { width, height } = png;
  const shown = await photographed(await svg.text(), width, height);
  expect([shown.width, shown.height]).toEqual([width, height]);
  const different = pixelmatch(shown.data, png.data, undefined, width, height, {
    threshold: COLOUR_TOLERANCE,
  });
  expect(different / (width * height)).toBeLessThan(MOST_DIFFERENT);
});
