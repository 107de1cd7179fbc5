import { type AttainmentField, ambitionWords } from "@doichieu/schema/vocabulary";
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
      {useKeyFigures(attainment).map(({ term, figure, field, signed = false }) => {
        const reason = attainment.absences.find((absence) => absence.field === field)?.reason;
        return (
          <Item key={term} term={term}>
            {figure ? <FigureText amount={figure} locale={locale} print={{ signed }} /> : "—"}
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

/** Which figures matter depends on what is there: without a target there is nothing to compare with. */
function useKeyFigures(attainment: AttainmentFigures_attainmentFragment): KeyFigure[] {
  const texts = useMessages(attainmentMessages);
  const { measure, verdict } = attainment;
  const before = attainment.year.value - 1;
  const [target, actual, ratio, gap] = [
    attainment.target,
    attainment.actual,
    attainment.planRatio,
    attainment.gap,
  ].map((amount) => figureOf(amount ?? null)) as [
    FigureParts | null,
    FigureParts | null,
    FigureParts | null,
    FigureParts | null,
  ];
  const growth = figureOf(attainment.actualGrowth);
  const change = figureOf(attainment.actualChange);
  const asked = figureOf(attainment.targetGrowth);
  const compared: KeyFigure[] = [
    { term: texts.actual, figure: actual, field: "ACTUAL" },
    { term: texts.target, figure: target, field: "TARGET" },
    { term: texts.planRatio, figure: ratio, field: "PLAN_RATIO" },
    { term: texts.gap, figure: gap, field: "GAP", signed: true },
  ];
  const own = verdict === "NO_TARGET" ? compared.slice(0, 1) : compared;
  const sinceLast: KeyFigure =
    measure === "GROWTH"
      ? { term: texts.lastGrowth(before), figure: figureOf(attainment.lastActual), field: "LAST_ACTUAL" }
      : !growth && change
        ? { term: texts.changeOn(before), figure: change, field: "ACTUAL_CHANGE", signed: true }
        : { term: texts.growthOn(before), figure: growth, field: "ACTUAL_GROWTH", signed: true };
  const askedFor: KeyFigure = {
    term: texts.growthAsked,
    figure: asked,
    field: "TARGET_GROWTH",
    signed: true,
  };
  return [...own, sinceLast, ...(measure !== "GROWTH" && asked ? [askedFor] : [])];
}

function Item({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
