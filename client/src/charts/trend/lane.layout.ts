import { type Locale, numberText } from "@doichieu/schema/vocabulary";
import { tenth } from "../box.ts";
import { placeScale } from "../linear-scale.ts";
import type { TrendScale } from "./state.ts";

/** A stretch of the drawing with an axis of its own. */
export interface Lane {
  top: number;
  bottom: number;
  /** y of zero, or of the lane's foot where zero is not on its scale */
  zero: number;
  /** what the axis counts, above its top */
  title: { text: string; y: number };
  grid: { y: number; text: string; isZero: boolean }[];
  /** turns marks that are laid out along a horizontal axis upright: values upwards, rooms from the right */
  transform: string;
}

export interface LaneRoom {
  top: number;
  height: number;
  /** px of the whole drawing */
  width: number;
  titleAt: number;
}

export function layoutLane(title: string, scale: TrendScale, room: LaneRoom, locale: Locale): Lane {
  const bottom = room.top + room.height;
  const { place } = placeScale(scale, room.height, 0);
  const texts = tickTexts(scale, locale);
  const [low, high] = scale.domain;
  return {
    top: room.top,
    bottom,
    zero: low <= 0 && high >= 0 ? tenth(bottom - place(0)) : bottom,
    title: { text: title, y: room.titleAt },
    grid: scale.ticks.map((tick, index) => ({
      y: tenth(bottom - place(tick)),
      text: texts[index] ?? "",
      isZero: tick === 0,
    })),
    transform: `matrix(0 -1 -1 0 ${room.width} ${bottom})`,
  };
}

export function tickTexts({ ticks }: TrendScale, locale: Locale): string[] {
  const decimals = Math.max(0, ...ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0));
  return ticks.map((tick) => numberText(tick, decimals, locale));
}
