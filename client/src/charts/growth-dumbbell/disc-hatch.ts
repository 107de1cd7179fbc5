import { tenth } from "../box.ts";

/** px between two strokes, measured across them */
const STEP = 3.4;

/** Strokes at 45° that fill a disc, as one path: the hatch of an estimate where it is a dot. */
export function discHatchPath(x: number, y: number, radius: number): string {
  let path = "";
  for (let offset = STEP / 2 - Math.ceil(radius / STEP) * STEP; offset < radius; offset += STEP) {
    if (offset <= -radius) continue;
    // half the chord at this distance from the middle, along the stroke's direction (1, −1) ÷ √2
    const half = Math.sqrt((radius ** 2 - offset ** 2) / 2);
    const [middleX, middleY] = [x + offset / Math.SQRT2, y + offset / Math.SQRT2];
    path += `M${tenth(middleX - half)} ${tenth(middleY + half)}L${tenth(middleX + half)} ${tenth(middleY - half)}`;
  }
  return path;
}
