import { type Box, tenth } from "../box.ts";

export function boxPath({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

/** Three sides of a box: none towards the open end. */
export function openPath({ x, y, width, height }: Box, pointsTo: 1 | -1): string {
  const far = tenth(pointsTo === 1 ? x + width : x);
  return `M${far} ${y}h${-pointsTo * width}v${height}h${pointsTo * width}`;
}

/** The long sides of a box, without its ends. */
export function railsPath({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}M${x} ${y + height}h${width}`;
}

/** A bar whose far end is a wave of two periods. */
export function wavePath({ x, y, width, height }: Box, pointsTo: 1 | -1): string {
  const end = tenth(x + width);
  const [near, far] = pointsTo === 1 ? [x, end] : [end, x];
  const quarter = height / 4;
  const wave = `q4 ${quarter / 2} 0 ${quarter}q-4 ${quarter / 2} 0 ${quarter}`;
  return `M${near} ${y}H${far}${wave}${wave}H${near}Z`;
}
