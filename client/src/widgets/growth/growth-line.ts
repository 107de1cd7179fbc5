import { amountText, type Direction, type Locale, type Verdict } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { GrowthWidgetTexts } from "../../i18n/growth-widget.vi.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";
import { planName } from "../../i18n/plan-name.ts";
import type { GrowthComparison } from "../../pages/growth/growth-counts.ts";
import { verdictText } from "../../ui/verdict-text.ts";

export interface GrowthLines {
  rows: readonly GrowthComparison[];
  year: number;
  /** the widget names its one province above the rows */
  isProvince: boolean;
  /** its title says of all verdicts that they are provisional */
  isProvisional: boolean;
}

/** What a row shows: its marks, its words, and both as a sentence. */
export interface GrowthLine {
  figures: { target: FigureParts; actual: FigureParts | null; previous: FigureParts | null };
  direction: Direction;
  verdict: Verdict;
  /** to be said of this one */
  provisional: boolean;
  name: string;
  /** whose it is, where several are listed, and under which plan; empty where there is nothing to say */
  remarks: string;
  /** that it asks for less than was achieved before */
  flag: string;
  actual: string;
  target: string;
  gap: string;
  sentence: string;
}

export interface GrowthLineWords {
  locale: Locale;
  texts: GrowthWidgetTexts;
  overview: OverviewTexts;
}

export function growthLine(
  row: GrowthComparison,
  { year, isProvince, isProvisional }: Omit<GrowthLines, "rows">,
  { locale, texts, overview }: GrowthLineWords,
): GrowthLine {
  const { indicator, province, attainment, verdict, ambition } = row;
  const target = figureOf(row.targetGrowth);
  const [actual, previous, gap] = [row.achievedGrowth, row.lastAchievedGrowth, row.gap].map((amount) =>
    figureOf(amount),
  ) as [FigureParts | null, FigureParts | null, FigureParts | null];
  const print = (figure: FigureParts) => amountText(figure, locale);
  const name = shortName(indicator, locale);
  const parts = [
    texts.asked(print(target)),
    actual ? texts.achieved(print(actual)) : texts.noneAchieved,
    previous && texts.before(year - 1, print(previous)),
    verdictText(verdict, attainment.provisional, locale).toLowerCase(),
  ];
  return {
    figures: { target, actual, previous },
    direction: indicator.direction,
    verdict,
    provisional: attainment.provisional && !isProvisional,
    name,
    remarks: [!isProvince && localName(province, locale), planName(attainment.plan, locale)]
      .filter(Boolean)
      .join(", "),
    flag: ambition === "BELOW_LAST_RESULT" ? overview.belowLast(year - 1) : "",
    actual: actual ? print(actual) : "—",
    target: print(target),
    gap: gap ? amountText(gap, locale, { signed: true }) : "",
    sentence: `${name}, ${localName(province, locale)}: ${parts.filter(Boolean).join("; ")}`,
  };
}
