import { type AmountStyle, type AttainmentField } from "@doichieu/schema/vocabulary";
import { AppLink } from "../../app/AppLink.tsx";
import { figureOf } from "../../format/figure-of.ts";
import type { FigureText_amountFragment } from "../../generated/documents.ts";
import { absenceShort } from "../../i18n/absence.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import type { ListedAttainment } from "./listed-attainment.ts";

export interface RowFigureProps {
  row: ListedAttainment;
  amount: FigureText_amountFragment | null;
  print?: AmountStyle;
  /** under which its absence is explained */
  field: AttainmentField;
  /** where a derived one is explained */
  href: string;
}

/** What a verdict says already need not be said again. */
const SAID = new Set(["NO_ACTUAL", "NO_TARGET"]);

/** A figure of the list, or why it is not there. */
export function RowFigure({ row, amount, print, field, href }: RowFigureProps) {
  const locale = useLocale();
  if (amount) {
    const figure = figureOf(amount);
    return <FigureText amount={figure} locale={locale} print={print} explanationHref={href} Link={AppLink} />;
  }
  const reason = row.absences.find((absence) => absence.field === field)?.reason;
  return (
    <>
      <span className="muted">—</span>
      {reason && !SAID.has(reason) && <small>{absenceShort(reason, locale)}</small>}
    </>
  );
}
