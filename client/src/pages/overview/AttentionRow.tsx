import { isTargetMeasure } from "@doichieu/schema/vocabulary";
import { Link } from "@tanstack/react-router";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import { sharedScales } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { AttentionRow_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { planName } from "../../i18n/plan-name.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChangeText, hasChange } from "../../ui/ChangeText.tsx";
import { FigureText } from "../../ui/FigureText.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { ShortfallText } from "./ShortfallText.tsx";

export type AttentionAttainment = AttentionRow_attainmentFragment;

export interface AttentionRowProps {
  attainment: AttentionAttainment;
  /** null for those that are not ranked */
  rank: number | null;
  /** px */
  bulletWidth: number;
}

export function AttentionRow({ attainment, rank, bulletWidth }: AttentionRowProps) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  const { id, indicator, province, year, verdict, provisional } = attainment;
  const [target, actual, previous] = [attainment.target, attainment.actual, attainment.lastActual].map(
    figureOf,
  );
  const measure = isTargetMeasure(attainment.measure) ? attainment.measure : "LEVEL";
  const { direction, nearlyMetThreshold: threshold } = indicator;
  const figures = { target: target ?? null, actual: actual ?? null, previous: previous ?? null };
  const scale = sharedScales([{ id, measure, direction, ...figures }]).get(id);
  const change = {
    measure,
    lastActual: figures.previous,
    actualGrowth: figureOf(attainment.actualGrowth),
    actualChange: figureOf(attainment.actualChange),
  };
  const remarks = [
    planName(attainment.plan, locale),
    measure === "GROWTH" && texts.isGrowth,
    direction === "LOWER" && texts.lowerIsBetter,
  ];
  return (
    <li className="attention-row">
      <span className="attention-rank">{rank}</span>
      <div className="attention-what">
        <Link to="/attainments/$id" params={{ id }}>
          {shortName(indicator, locale)}
        </Link>
        <small>{[localName(province, locale), ...remarks].filter(Boolean).join(", ")}</small>
      </div>
      <div className="attention-bullet">
        {scale && (
          <BulletGraph
            {...figures}
            direction={direction}
            threshold={threshold}
            scale={scale}
            locale={locale}
            width={bulletWidth}
            size="compact"
            decorative
          />
        )}
      </div>
      <div className="attention-figures">
        <span className="nowrap">
          <b>
            {actual && (
              <FigureText
                amount={actual}
                locale={locale}
                print={{ unit: actual.unit !== target?.unit || actual.unit === "PERCENT" }}
              />
            )}
          </b>
        </span>{" "}
        <span className="nowrap soft">/ {target && <FigureText amount={target} locale={locale} />}</span>
        <small>
          <ShortfallText attainment={attainment} />
        </small>
        {hasChange(change) && (
          <small>
            <ChangeText change={change} year={year.value} locale={locale} withYear />
          </small>
        )}
      </div>
      <div className="attention-verdict">
        <VerdictChip verdict={verdict} provisional={provisional} locale={locale} />
      </div>
    </li>
  );
}
