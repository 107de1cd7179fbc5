import type { Locale } from "@doichieu/schema/vocabulary";
import { layoutTrend } from "./layout.ts";
import type { TrendState } from "./state.ts";
import { TrendDrawing } from "./TrendDrawing.tsx";
import { trendSentence } from "./trend-sentence.ts";

export interface TrendProps {
  state: TrendState;
  locale: Locale;
  /** px */
  width: number;
}

/** What was planned and achieved over the years: levels above, growth below. */
export function Trend({ state, locale, width }: TrendProps) {
  const layout = layoutTrend(state, width, locale);
  return (
    <svg
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      style={{ display: "block", maxWidth: "100%", height: "auto" }}
      role="img"
      aria-label={trendSentence(state, locale)}
    >
      <TrendDrawing state={state} layout={layout} locale={locale} />
    </svg>
  );
}
