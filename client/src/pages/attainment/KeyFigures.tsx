import { ambitionWords } from "@doichieu/schema/vocabulary";
import type { ReactNode } from "react";
import type { AttainmentFigures_attainmentFragment } from "../../generated/documents.ts";
import { absenceShort } from "../../i18n/absence.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { keyFigures } from "./key-figures.ts";

export interface KeyFiguresProps {
  attainment: AttainmentFigures_attainmentFragment;
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
      {keyFigures(attainment, texts).map(({ term, figure, field, signed = false, withStatus = false }) => {
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

function Item({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
