import { Link } from "@tanstack/react-router";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { figureOf } from "../../format/figure-of.ts";
import { localName } from "../../format/local-name.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { planName } from "../../i18n/plan-name.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { type FormerRow, type FormerUnit, formerLines, isProvisional } from "./former-lines.ts";

export interface FormerUnitsPanelProps {
  /** of the restated figure */
  id: string;
  units: readonly FormerUnit[];
  rows: readonly FormerRow[];
}

/** The units a restated figure is put together from, each with what it reported; those without a figure too (M13). */
export function FormerUnitsPanel({ id, units, rows }: FormerUnitsPanelProps) {
  const locale = useLocale();
  const course = useMessages(attainmentCourseMessages);
  const texts = useMessages(attainmentMessages);
  if (units.length < 2) return null;
  const lines = formerLines(units, rows);
  const known = new Set(rows.filter(({ actual }) => actual).map(({ province }) => province.id)).size;
  const title = course.formerTitle(known, units.length);
  const exported = {
    fileName: `former-units-${id}`,
    title,
    table: async () => (await import("./former-export.ts")).formerTable(lines, locale),
  };
  return (
    <ChartFrame title={title} locale={locale} actions={<ExportButton view={exported} />}>
      <DataTable
        caption={course.formerCaption}
        rows={lines}
        rowKey={({ unit, row }) => row?.id ?? unit.id}
        stacks
        columns={[
          {
            id: "province",
            head: course.formerUnit,
            cell: ({ unit, row }) =>
              row ? (
                <>
                  <Link to="/attainments/$id" params={{ id: row.id }}>
                    {localName(unit, locale)}
                  </Link>
                  {planName(row.plan, locale) && <small>{planName(row.plan, locale)}</small>}
                </>
              ) : (
                localName(unit, locale)
              ),
          },
          {
            id: "target",
            head: texts.target,
            cell: ({ row }) =>
              row?.target ? <FigureText amount={figureOf(row.target)} locale={locale} /> : "—",
            figures: true,
          },
          {
            id: "actual",
            head: texts.actual,
            cell: ({ row }) =>
              row?.actual ? (
                <FigureText amount={figureOf(row.actual)} locale={locale} status={row.actual.status} />
              ) : (
                "—"
              ),
            figures: true,
          },
          {
            id: "verdict",
            head: texts.verdict,
            cell: ({ row }) =>
              row ? (
                <VerdictChip verdict={row.verdict} provisional={isProvisional(row)} locale={locale} />
              ) : (
                <span className="muted">{course.formerNothing}</span>
              ),
          },
        ]}
      />
    </ChartFrame>
  );
}
