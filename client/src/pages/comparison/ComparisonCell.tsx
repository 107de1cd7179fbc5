import type { Locale } from "@doichieu/schema/vocabulary";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { VerdictLink } from "../../app/VerdictLink.tsx";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import type { FigureParts } from "../../charts/figure.ts";
import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import { absenceShort } from "../../i18n/absence.ts";
import { comparisonMessages } from "../../i18n/comparison.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import type { ComparisonItem } from "./comparison-rows.ts";

export interface ComparisonCellProps {
  item: ComparisonItem;
  scale: SharedScale;
  /** px of the bullet graph */
  width: number;
}

const WHOLE_YEAR = 12;

/** One province's figure in a row: its bullet graph, its figures as printed, its verdict, which leads to why. */
export function ComparisonCell({ item, scale, width }: ComparisonCellProps) {
  const locale = useLocale();
  const texts = useMessages(comparisonMessages);
  const hrefs = usePageHrefs();
  const { attainment, target, actual, previous } = item;
  const { id, indicator, verdict, provisional, throughMonth, absences } = attainment;
  const ratio = figureOf(attainment.planRatio);
  const why = actual ? null : restatingReason(absences, "ACTUAL", locale);
  const ratioReason = absences.find(({ field }) => field === "PLAN_RATIO")?.reason;
  const isSaid = ratioReason === undefined || ratioReason === "NO_ACTUAL" || ratioReason === "NO_TARGET";
  const figure = (amount: FigureParts) => (
    <Figure amount={amount} href={hrefs.attainment(id)} locale={locale} />
  );
  return (
    <div className="comparison-cell">
      <BulletGraph
        target={target}
        actual={actual}
        previous={previous}
        direction={indicator.direction}
        threshold={indicator.nearlyMetThreshold}
        scale={scale}
        locale={locale}
        width={width}
        size="compact"
        decorative
      />
      <div>
        <p className="comparison-figures">
          <span className="visually-hidden">{texts.actual}: </span>
          <b>{actual ? figure(actual) : "—"}</b>
          {target && (
            <span className="soft">
              {" "}
              / <span className="visually-hidden">{texts.target}: </span>
              {figure(target)}
            </span>
          )}
        </p>
        <p className="comparison-verdict">
          <VerdictLink id={id} verdict={verdict} provisional={provisional} />
          {target && actual && (
            <span className="comparison-ratio">
              <span className="visually-hidden">{texts.planRatio}: </span>
              {ratio ? (
                <FigureText amount={ratio} locale={locale} />
              ) : (
                !isSaid && absenceShort(ratioReason, locale)
              )}
            </span>
          )}
          {throughMonth !== null && throughMonth !== WHOLE_YEAR && (
            <small>{texts.throughMonth(throughMonth)}</small>
          )}
          {why && <small>{why}</small>}
        </p>
      </div>
    </div>
  );
}

/** Units stand under the indicator's name; only the sign of per cent goes with its number. */
function Figure({ amount, href, locale }: { amount: FigureParts; href: string; locale: Locale }) {
  return (
    <FigureText
      amount={amount}
      locale={locale}
      print={{ unit: amount.unit === "PERCENT" }}
      explanationHref={href}
      Link={AppLink}
    />
  );
}
