import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const baselines = fileURLToPath(new URL("baselines/", import.meta.url));
const failures = fileURLToPath(new URL("../../var/pictures/", import.meta.url));

/** How far a pixel's colour may be off, 0–1. Chromium 143 and 156 agree to the pixel; this leaves room for others. */
const COLOUR_TOLERANCE = 0.03;
/** Pixels that may differ in a whole sheet; the smallest mark that moves by 1 px changes more. */
const PIXEL_TOLERANCE = 6;

/** Null where the picture is the committed one, else what is wrong and where to look. */
export function comparePicture(name: string, png: Buffer): string | null {
  const baseline = join(baselines, `${name}.png`);
  if (process.env.UPDATE_PICTURES) {
    mkdirSync(baselines, { recursive: true });
    writeFileSync(baseline, png);
    return null;
  }
  if (!existsSync(baseline)) return `${baseline} is missing: UPDATE_PICTURES=1 npm test writes it`;
  const [expected, actual] = [PNG.sync.read(readFileSync(baseline)), PNG.sync.read(png)];
  const { width, height } = expected;
  const isSameSize = actual.width === width && actual.height === height;
  const difference = new PNG({ width, height });
  const pixels = isSameSize
    ? pixelmatch(expected.data, actual.data, difference.data, width, height, { threshold: COLOUR_TOLERANCE })
    : Number.POSITIVE_INFINITY;
  if (pixels <= PIXEL_TOLERANCE) return null;
  mkdirSync(failures, { recursive: true });
  writeFileSync(join(failures, `${name}.png`), png);
  if (isSameSize) writeFileSync(join(failures, `${name}.difference.png`), PNG.sync.write(difference));
  const what = isSameSize
    ? `${pixels} pixels differ`
    : `${actual.width} × ${actual.height} instead of ${width} × ${height}`;
  return `${name}: ${what}; see ${failures}. If the change is meant: UPDATE_PICTURES=1 npm test`;
}
