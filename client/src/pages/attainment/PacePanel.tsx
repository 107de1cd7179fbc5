import type { FragmentType } from "@apollo/client/masking";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { RuleBadge } from "../../app/RuleBadge.tsx";
import { PaceChart } from "../../charts/pace/PaceChart.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import type { PacePanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { PaceTable } from "./PaceTable.tsx";
import { type PaceRun, periodRun, yearRun } from "./pace-run.ts";
import { isOfPeriod, periodWords, yearWords } from "./pace-words.ts";

export interface PacePanelProps {
  attainment: FragmentType<PacePanel_attainmentFragment>;
}

/** How a plan period runs against its path (M10), and a year under way against its months (M11). */
export function PacePanel({ attainment: from }: PacePanelProps) {
  const attainment = fragmentData<PacePanel_attainmentFragment>(from);
  const locale = useLocale();
  const course = useMessages(attainmentCourseMessages);
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const { id, pace } = attainment;
  if (!pace) return null;
  const isPeriod = isOfPeriod(attainment);
  const run = isPeriod ? periodRun(attainment, course) : yearRun(attainment, locale, course);
  const { title, sub, status, lines } = isPeriod
    ? periodWords(attainment, pace, locale, course)
    : yearWords(attainment, pace.ofYear ?? 0, locale, course);
  const exported = (of: PaceRun) => ({
    fileName: `pace-${id}`,
    title,
    sub,
    table: async () => (await import("./pace-export.tsx")).paceTable(of.rows, locale),
    picture: async (room: number) =>
      (await import("./pace-export.tsx")).pacePicture(of.state, { statusText: status, locale, width: room }),
  });
  return (
    <ChartFrame
      title={title}
      sub={run ? sub : undefined}
      locale={locale}
      actions={run && <ExportButton view={exported(run)} />}
      table={run ? <PaceTable rows={run.rows} /> : undefined}
      source={<RuleBadge rule={isPeriod ? "M10" : "M11"} />}
    >
      {lines.map((line) => (
        <p key={line} className="pace-line">
          {line}
        </p>
      ))}
      {run && (
        <div ref={ref}>
          <PaceChart {...run.state} statusText={status} locale={locale} width={width} />
        </div>
      )}
    </ChartFrame>
  );
}
