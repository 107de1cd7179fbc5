import type { FragmentType } from "@apollo/client/masking";
import { numberText } from "@doichieu/schema/vocabulary";
import { useFragmentData } from "../../apollo/useFragmentData.ts";
import { RuleBadge } from "../../app/RuleBadge.tsx";
import { figureOf } from "../../format/figure-of.ts";
import {
  type PacePanel_attainmentFragment,
  PacePanel_attainmentFragmentDoc,
} from "../../generated/documents.ts";
import { absenceLong } from "../../i18n/absence.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { paceStatusWords } from "../../i18n/pace-status.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { PaceTable } from "./PaceTable.tsx";

export interface PacePanelProps {
  attainment: FragmentType<PacePanel_attainmentFragment>;
}

/** How a plan period runs against its path (M10), and a year under way against its months (M11). */
export function PacePanel({ attainment: from }: PacePanelProps) {
  const attainment = useFragmentData(PacePanel_attainmentFragmentDoc, from);
  const locale = useLocale();
  const course = useMessages(attainmentCourseMessages);
  const { pace, fromYear, year, throughMonth, planRatio, absences, trend } = attainment;
  if (!pace) return null;
  const { status, ratio, ofYear, milestones } = pace;
  const isPeriod = fromYear !== null && fromYear !== year.value;
  const reason = absences.find(({ field }) => field === "PACE")?.reason;
  const toMonth =
    ofYear !== null && throughMonth !== null && planRatio
      ? course.paceOfYear(figureOf(planRatio), throughMonth, numberText(ofYear, 2, locale))
      : null;
  return (
    <ChartFrame
      title={
        isPeriod
          ? course.paceTitle(paceStatusWords[status][locale], fromYear, year.value)
          : course.paceYearTitle(ofYear ?? 0)
      }
      locale={locale}
      source={<RuleBadge rule={isPeriod ? "M10" : "M11"} />}
    >
      {isPeriod && ratio !== null && (
        <p className="pace-line">{course.paceRatio(numberText(ratio * 100, 0, locale))}</p>
      )}
      {isPeriod && status === "UNKNOWN" && reason && (
        <p className="pace-line">{course.paceUnknown(absenceLong(reason, locale))}</p>
      )}
      {toMonth && <p className="pace-line">{toMonth}</p>}
      {milestones.length > 0 && <PaceTable milestones={milestones} trend={trend} />}
    </ChartFrame>
  );
}
