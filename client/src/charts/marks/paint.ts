import { isDerived } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../figure.ts";
import { token } from "../token.ts";

/** IBCS: actual solid, estimate hatched; a derived figure is an outline only. */
export type Paint = "final" | "estimate" | "forecast" | "derived";

export function paintOf(figure: FigureParts): Paint {
  if (isDerived(figure)) return "derived";
  if (figure.status === "FORECAST") return "forecast";
  return figure.status === "ESTIMATED" || figure.status === "PRELIMINARY" ? "estimate" : "final";
}

/** What shows between the strokes of a hatched bar. */
export function hatchGround(paint: "estimate" | "forecast"): string {
  return token(paint === "forecast" ? "plan-fill" : "hatch-ground");
}
