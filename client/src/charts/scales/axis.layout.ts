import { type Locale, numberText } from "@doichieu/schema/vocabulary";
import { tenth } from "../box.ts";
import { placeScale } from "../linear-scale.ts";
import { textWidth } from "../text-width/text-width.ts";
import type { BulletScale } from "./shared-scales.ts";

export interface AxisLabel {
  value: number;
  /** px of the tick */
  x: number;
  /** px of the label's middle; near an edge it moves inwards */
  textX: number;
  text: string;
}

export const AXIS_HEIGHT = 18;
/** below the ticks of a scale that is not the page's usual one */
const NOTE_HEIGHT = 18;
export const axisTextStyle = { size: 11, weight: 400, figures: true } as const;
/** px that two labels keep apart */
const GAP = 8;

/** Tick labels that fit: all of them, else every second, third … counted from zero. */
export function layoutAxis(scale: BulletScale, width: number, padding: number, locale: Locale): AxisLabel[] {
  const { place } = placeScale(scale, width, padding);
  const decimals = decimalsOf(scale.ticks);
  const labels = scale.ticks.map((value) => {
    const text = numberText(value, decimals, locale);
    const half = textWidth(text, axisTextStyle) / 2;
    const x = tenth(place(value));
    return { value, x, textX: tenth(Math.min(width - half, Math.max(half, x))), text };
  });
  for (let step = 1; step < labels.length; step++) {
    const kept = everyNth(labels, step);
    if (areApart(kept)) return kept;
  }
  return labels.filter((label) => label.value === 0);
}

function everyNth(labels: AxisLabel[], step: number): AxisLabel[] {
  const zero = Math.max(
    0,
    labels.findIndex((label) => label.value === 0),
  );
  return labels.filter((_, place) => (place - zero) % step === 0);
}

function areApart(labels: AxisLabel[]): boolean {
  return labels.every((label, place) => {
    const next = labels[place + 1];
    if (!next) return true;
    const room = Math.abs(next.textX - label.textX);
    return room >= (textWidth(label.text, axisTextStyle) + textWidth(next.text, axisTextStyle)) / 2 + GAP;
  });
}

/** 0,4 · 0,8 · 1,2 need one decimal, 0,25 two. */
function decimalsOf(ticks: readonly number[]): number {
  const longest = ticks.map((tick) => String(Number(tick.toPrecision(12))).split(".")[1]?.length ?? 0);
  return Math.max(0, ...longest);
}

/** px of an axis with what there is to say about it. */
export function axisHeight({ times }: Pick<BulletScale, "times">): number {
  return times > 1 ? AXIS_HEIGHT + NOTE_HEIGHT : AXIS_HEIGHT;
}
