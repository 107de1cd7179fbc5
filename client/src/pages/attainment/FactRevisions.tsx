import { dateText } from "../../format/date-text.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { HistoryPanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { roleWords } from "../../i18n/plan-name.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";

export interface FactRevisionsProps {
  inputs: HistoryPanel_attainmentFragment["explanation"]["inputs"];
}

/**
 * The figures that were published more than once: from estimate to final, withdrawn ones struck out. Under a day those
 * that came later are told, too: what the reader would see today.
 */
export function FactRevisions({ inputs }: FactRevisionsProps) {
  const locale = useLocale();
  const course = useMessages(attainmentCourseMessages);
  const revised = inputs.filter(({ fact }) => fact.history.length > 1);
  return revised.map(({ key, role, fact }) => (
    <section key={key} className="revisions">
      <h3 className="attainment-part">
        {key} · {roleWords(role, fact.plan, locale)}
      </h3>
      <ol>
        {fact.history.map(({ id, amount, withdrawnAt, source }, place, all) => {
          const isUsed = id === fact.id;
          const isLater = place > all.findIndex((revision) => revision.id === fact.id);
          const figure = <FigureText amount={figureOf(amount)} locale={locale} status={amount.status} />;
          return (
            <li key={id} data-current={isUsed || undefined}>
              {withdrawnAt ? <del>{figure}</del> : figure}{" "}
              <span className="muted">
                {source.id}, {dateText(source.publishedOn, locale)}
                {isUsed && `, ${course.revisionCurrent}`}
                {isLater && !withdrawnAt && `, ${course.revisionLater}`}
                {withdrawnAt && `, ${course.revisionWithdrawn(dateText(withdrawnAt.slice(0, 10), locale))}`}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  ));
}
