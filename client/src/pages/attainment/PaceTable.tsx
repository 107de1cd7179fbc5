import { attainmentMessages } from "../../i18n/attainment.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";
import type { PaceRow } from "./pace-run.ts";

export interface PaceTableProps {
  rows: readonly PaceRow[];
}

/** Moment by moment what the path asks for, beside what was achieved; the base stands above it. */
export function PaceTable({ rows }: PaceTableProps) {
  const locale = useLocale();
  const course = useMessages(attainmentCourseMessages);
  const texts = useMessages(attainmentMessages);
  return (
    <DataTable
      caption={course.paceCaption}
      rows={rows}
      rowKey={({ time }) => String(time)}
      columns={[
        { id: "when", head: course.paceTime, cell: ({ when }) => when },
        {
          id: "path",
          head: course.pacePath,
          cell: (row) => {
            if (row.asked) return <FigureText amount={row.asked} locale={locale} />;
            return <span className="muted">{row === rows[0] ? course.paceBase : "—"}</span>;
          },
          figures: true,
        },
        {
          id: "actual",
          head: texts.actual,
          cell: ({ achieved }) =>
            achieved ? <FigureText amount={achieved} locale={locale} status={achieved.status} /> : "—",
          figures: true,
        },
      ]}
    />
  );
}
