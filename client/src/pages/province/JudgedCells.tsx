import {
  type AttainmentField,
  type Locale,
  type Unit,
  unitAffixes,
  unitName,
} from "@doichieu/schema/vocabulary";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { absenceShort } from "../../i18n/absence.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { DiscrepancyFlags } from "./DiscrepancyFlags.tsx";
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
        <VerdictChip verdict={verdict} provisional={provisional} locale={locale} />
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
  return (
    <>
      <FigureText amount={figureOf(gap)} locale={locale} print={{ signed: true, unit: false }} />
      {gap.unit !== "COUNT" && <small>{gapUnit(gap.unit, locale)}</small>}
    </>
  );
}

/** Points have a name for tight places: "điểm %", "pp". */
function gapUnit(unit: Unit, locale: Locale): string {
  return unit === "PERCENTAGE_POINT" ? unitAffixes(unit, locale).after.trim() : unitName(unit, locale);
}

interface AbsentProps extends CellProps {
  field: AttainmentField;
  locale: Locale;
}

/** Why it is not there; where the verdict has said so already, a dash is enough. */
function Absent({ attainment, field, locale }: AbsentProps) {
  const reason = attainment.absences.find((absence) => absence.field === field)?.reason;
  const isSaid = reason === "NO_ACTUAL" || reason === "NO_TARGET" || reason === undefined;
  return (
    <>
      <span className="muted">—</span>
      {!isSaid && <small>{absenceShort(reason, locale)}</small>}
    </>
  );
}
