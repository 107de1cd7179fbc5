import { type AttainmentField, ambitionWords, isShare } from "@doichieu/schema/vocabulary";
import type { ReactNode } from "react";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { AttainmentFigures_attainmentFragment } from "../../generated/documents.ts";
import { absenceShort } from "../../i18n/absence.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";

export interface KeyFiguresProps {
  attainment: AttainmentFigures_attainmentFragment;
}

interface KeyFigure {
  term: string;
  figure: FigureParts | null;
  /** names the reason where there is none */
  field: AttainmentField;
  signed?: boolean;
  /** says how firm the figure is: no verdict beside it does */
  withStatus?: boolean;
}

/** The few figures that say it all; one that is absent says why. */
export function KeyFigures({ attainment }: KeyFiguresProps) {
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const { verdict, provisional, ambition } = attainment;
  return (
    <dl className="key-figures">
      <Item term={texts.verdict}>
        <VerdictChip verdict={verdict} provisional={provisional && verdict !== "NO_TARGET"} locale={locale} />
      </Item>
      {useKeyFigures(attainment).map(({ term, figure, field, signed = false, withStatus = false }) => {
        const reason = attainment.absences.find((absence) => absence.field === field)?.reason;
        return (
          <Item key={term} term={term}>
            {figure ? (
              <FigureText
                amount={figure}
                locale={locale}
                print={{ signed }}
                status={withStatus ? figure.status : null}
              />
            ) : (
              "—"
            )}
            {!figure && reason && <small>{absenceShort(reason, locale)}</small>}
          </Item>
        );
      })}
      {verdict !== "NO_TARGET" && ambition !== "UNKNOWN" && (
        <Item term={texts.ambition}>
          <span className="key-figures-words">{ambitionWords[ambition][locale]}</span>
        </Item>
      )}
    </dl>
  );
}

/** Which figures matter depends on what is there: without a target or an actual there is nothing to compare. */
function useKeyFigures(attainment: AttainmentFigures_attainmentFragment): KeyFigure[] {
  const texts = useMessages(attainmentMessages);
  const { measure, verdict, indicator } = attainment;
  const before = attainment.year.value - 1;
  const figures = {
    target: { term: texts.target, figure: figureOf(attainment.target), field: "TARGET" },
    actual: {
      term: texts.actual,
      figure: figureOf(attainment.actual),
      field: "ACTUAL",
      withStatus: verdict === "NO_TARGET",
    },
    ratio: { term: texts.planRatio, figure: figureOf(attainment.planRatio), field: "PLAN_RATIO" },
    gap: { term: texts.gap, figure: figureOf(attainment.gap), field: "GAP", signed: true },
    asked: {
      term: texts.growthAsked,
      figure: figureOf(attainment.targetGrowth),
      field: "TARGET_GROWTH",
      signed: true,
    },
    last: {
      term: measure === "GROWTH" ? texts.lastGrowth(before) : texts.actualOf(before),
      figure: figureOf(attainment.lastActual),
      field: "LAST_ACTUAL",
    },
    growth: {
      term: texts.growthOn(before),
      figure: figureOf(attainment.actualGrowth),
      field: "ACTUAL_GROWTH",
      signed: true,
    },
    change: {
      term: texts.changeOn(before),
      figure: figureOf(attainment.actualChange),
      field: "ACTUAL_CHANGE",
      signed: true,
    },
  } satisfies Record<string, KeyFigure>;
  const { target, actual, ratio, gap, asked, last, growth, change } = figures;
  const askedFor = measure !== "GROWTH" && asked.figure ? [asked] : [];
  if (!actual.figure && verdict !== "NO_TARGET") return [target, ...(last.figure ? [last] : []), ...askedFor];
  const changesByPoints = isShare(indicator.unit) || indicator.kind === "RANK";
  const since = measure === "GROWTH" ? last : !growth.figure && changesByPoints ? change : growth;
  return [actual, ...(verdict === "NO_TARGET" ? [] : [target, ratio, gap]), since, ...askedFor];
}

function Item({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
