import { type Locale, type Verdict, verdicts, verdictWords, type Words } from "@doichieu/schema/vocabulary";
import { VerdictShape } from "../../ui/VerdictShape.tsx";
import type { LegendItem } from "../legend/legend-item.ts";
import { marksInUse } from "../legend/marks-in-use.ts";
import { marksLegendItems } from "../legend/marks-legend-items.tsx";
import { derivedStroke } from "../marks/derived-stroke.ts";
import { token } from "../token.ts";
import { verdictInks } from "../verdict-ink.ts";
import type { TrendYear } from "./state.ts";

const milestoneWords: Words = {
  VI: "Lộ trình của kế hoạch nhiều năm",
  EN: "Path of a plan of several years",
};
/** px */
const SHAPE = 13;

/** What the marks and the shapes below the years mean; only those that occur. */
export function trendLegendItems(years: readonly TrendYear[], locale: Locale): LegendItem[] {
  const rows = years.flatMap(({ actual, target, actualGrowth, targetGrowth }) => [
    { actual, target },
    { actual: actualGrowth, target: targetGrowth },
  ]);
  const judged = new Set<Verdict | null>(years.map(({ verdict }) => verdict));
  return [
    ...marksLegendItems({ marks: marksInUse(rows), locale, upright: true }),
    ...(years.some(({ milestone }) => milestone) ? [milestoneItem(locale)] : []),
    ...verdicts.filter((verdict) => judged.has(verdict)).map((verdict) => verdictItem(verdict, locale)),
  ];
}

function milestoneItem(locale: Locale): LegendItem {
  return {
    id: "milestone",
    width: 20,
    height: 6,
    sample: (
      <rect
        x={1}
        y={1.5}
        width={18}
        height={3}
        fill={token("plan-fill")}
        stroke={token("plan")}
        {...derivedStroke}
      />
    ),
    words: milestoneWords[locale],
  };
}

function verdictItem(verdict: Verdict, locale: Locale): LegendItem {
  const ink = verdictInks[verdict];
  return {
    id: verdict,
    width: SHAPE,
    height: SHAPE,
    sample: (
      <g transform={`scale(${SHAPE / 16})`} fill={ink} color={ink}>
        <VerdictShape verdict={verdict} />
      </g>
    ),
    words: verdictWords[verdict][locale],
  };
}
