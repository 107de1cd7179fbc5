import type { FragmentType } from "@apollo/client/masking";
import { fragmentData } from "../../apollo/fragment-data.ts";
import type { AbsencesPanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { absenceWithDetail } from "../../i18n/restating-reason.ts";
import { capitalised } from "../../i18n/sentence.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { tellingAbsences } from "./telling-absences.ts";

export interface AbsencesPanelProps {
  attainment: FragmentType<AbsencesPanel_attainmentFragment>;
}

/** Missing is never silent: which figures are absent, and why (M15). */
export function AbsencesPanel({ attainment: from }: AbsencesPanelProps) {
  const { absences } = fragmentData<AbsencesPanel_attainmentFragment>(from);
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const groups = tellingAbsences(absences);
  if (groups.length === 0) return null;
  return (
    <ChartFrame title={texts.absencesTitle} locale={locale}>
      <ul className="absences">
        {groups.map(({ reason, detail, fields }) => (
          <li key={`${reason} ${detail}`}>
            {texts.absenceLine(
              capitalised(fields.map((field) => texts.fields[field]).join(", ")),
              absenceWithDetail(reason, detail, locale),
            )}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
