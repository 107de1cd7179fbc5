import { figureOf } from "../../format/figure-of.ts";
import type { PacePanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";

export interface PaceTableProps {
  milestones: NonNullable<PacePanel_attainmentFragment["pace"]>["milestones"];
  trend: PacePanel_attainmentFragment["trend"];
}

/** Year by year what the path asks for, beside what was achieved; the base stands above it. */
export function PaceTable({ milestones, trend }: PaceTableProps) {
  const locale = useLocale();
  const course = useMessages(attainmentCourseMessages);
  const texts = useMessages(attainmentMessages);
  const first = Math.min(...milestones.map(({ year }) => year));
  const base = trend.findLast(({ year }) => year < first);
  const rows = [
    ...(base ? [{ year: base.year, level: null, actual: base.actual }] : []),
    ...milestones.map(({ year, level }) => ({
      year,
      level,
      actual: trend.find((point) => point.year === year)?.actual ?? null,
    })),
  ];
  return (
    <DataTable
      caption={course.paceCaption}
      rows={rows}
      rowKey={({ year }) => String(year)}
      columns={[
        { id: "year", head: course.paceYear, cell: ({ year }) => year },
        {
          id: "path",
          head: course.pacePath,
          cell: ({ level }) =>
            level ? (
              <FigureText amount={figureOf(level)} locale={locale} />
            ) : (
              <span className="muted">{course.paceBase}</span>
            ),
          figures: true,
        },
        {
          id: "actual",
          head: texts.actual,
          cell: ({ actual }) =>
            actual ? <FigureText amount={figureOf(actual)} locale={locale} status={actual.status} /> : "—",
          figures: true,
        },
      ]}
    />
  );
}
