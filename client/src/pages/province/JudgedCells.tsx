import type { AttainmentField, Locale } from "@doichieu/schema/vocabulary";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { VerdictLink } from "../../app/VerdictLink.tsx";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import { DiscrepancyFlags } from "./DiscrepancyFlags.tsx";
import { gapUnit, whyAbsent } from "./judged-words.ts";
import { unitInCell } from "./unit-in-cell.ts";

interface CellProps {
  attainment: Scorecard_attainmentFragment;
}

export interface JudgedCellsProps extends CellProps {
  target: FigureParts | null;
}

/** Target, % of plan, gap and verdict: the columns that a result without a target leaves empty. */
export const JUDGED_CELLS = 4;

export function JudgedCells({ attainment, target }: JudgedCellsProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const hrefs = usePageHrefs();
  const { verdict, provisional, discrepancies } = attainment;
  const isWaiting = !attainment.actual;
  return (
    <>
      <td data-figures data-head={texts.target} data-empty={!target || undefined}>
        {target && (
          <FigureText
            amount={target}
            locale={locale}
            print={unitInCell(target.unit)}
            explanationHref={hrefs.attainment(attainment.id)}
            Link={AppLink}
          />
        )}
      </td>
      <td data-figures data-head={texts.planRatio} data-empty={isWaiting || undefined}>
        <Ratio attainment={attainment} />
      </td>
      <td data-figures data-head={texts.gap} data-empty={isWaiting || undefined}>
        <Gap attainment={attainment} />
      </td>
      <td className="scorecard-verdict">
        <VerdictLink id={attainment.id} verdict={verdict} provisional={provisional} />
        <DiscrepancyFlags discrepancies={discrepancies} />
      </td>
    </>
  );
}

/** % of plan, or why there is none. */
function Ratio({ attainment }: CellProps) {
  const locale = useLocale();
  const { planRatio } = attainment;
  if (!planRatio) return <Absent attainment={attainment} field="PLAN_RATIO" locale={locale} />;
  return <FigureText amount={figureOf(planRatio)} locale={locale} />;
}

/** The gap with its unit below, or why there is none. */
function Gap({ attainment }: CellProps) {
  const locale = useLocale();
  const { gap } = attainment;
  if (!gap) return <Absent attainment={attainment} field="GAP" locale={locale} />;
  const unit = gapUnit(gap.unit, locale);
  return (
    <>
      <FigureText amount={figureOf(gap)} locale={locale} print={{ signed: true, unit: false }} />
      {unit && <small>{unit}</small>}
    </>
  );
}

interface AbsentProps extends CellProps {
  field: AttainmentField;
  locale: Locale;
}

function Absent({ attainment, field, locale }: AbsentProps) {
  const why = whyAbsent(attainment, field, locale);
  return (
    <>
      <span className="muted">—</span>
      {why && <small>{why}</small>}
    </>
  );
}
