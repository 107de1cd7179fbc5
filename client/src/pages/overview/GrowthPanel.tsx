import { Link } from "@tanstack/react-router";
import { fragmentList } from "../../apollo/fragment-data.ts";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { DumbbellLegend } from "../../charts/growth-dumbbell/DumbbellLegend.tsx";
import { growthScale } from "../../charts/growth-dumbbell/growth-scale.ts";
import { DUMBBELL_PADDING } from "../../charts/growth-dumbbell/layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import { EmbedButton } from "../../embedding/EmbedButton.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { GrowthSection_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { type GrowthAttainment, GrowthRow } from "./GrowthRow.tsx";
import type { OverviewData } from "./overview-data.ts";

export interface GrowthPanelProps {
  /** the first of them, to be drawn */
  attainments: OverviewData["growth"]["nodes"];
  /** of all the year's growth targets, drawn or not */
  total: number;
  decided: number;
  missed: number;
  year: number;
}

/** px of a dumbbell beside its figures; below this width of the list it gets a line of its own */
const DUMBBELL = 256;
const STACKED_BELOW = 780;

/** Growth asked for against growth achieved, last year's beside it. Not there where no target speaks of growth. */
export function GrowthPanel({ attainments, total, decided, missed, year }: GrowthPanelProps) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  const rows = fragmentList<GrowthSection_attainmentFragment>(attainments);
  const [ref, width] = useWidth<HTMLOListElement>(800);
  const view = useFiguresView();
  const hrefs = usePageHrefs();
  if (rows.length === 0) return null;
  const isStacked = width < STACKED_BELOW;
  const dumbbellWidth = isStacked ? width : DUMBBELL;
  const drawn = rows.map((row) => ({
    target: figureOf(row.target),
    actual: figureOf(row.actual),
    previous: figureOf(row.lastActual),
  }));
  const scale = growthScale(drawn.flatMap(({ target, actual, previous }) => [target, actual, previous]));
  const title = decided > 0 ? texts.growthTitle(missed, decided) : texts.growthOpenTitle(total);
  const exported = async () => {
    const { growthExport } = await import("./growth-export.ts");
    const address = hrefs.overview(year);
    return growthExport({ title, rows, total, year, view, address, locale, texts });
  };
  return (
    <ChartFrame
      title={title}
      sub={texts.growthSub(rows.length, total)}
      locale={locale}
      actions={
        <>
          <ExportButton view={exported} />
          <EmbedButton widgets={[{ widget: "growth", search: { year: String(year) } }]} />
        </>
      }
      legend={<DumbbellLegend rows={drawn} locale={locale} previousYear={year - 1} />}
      table={<GrowthTable rows={rows} year={year} />}
      source={
        <Link to="/growth" search={{ year }}>
          {texts.growthMore}
        </Link>
      }
    >
      <ol className="growth" ref={ref} data-stacked={isStacked || undefined}>
        {rows.map((row) => (
          <GrowthRow
            key={row.id}
            attainment={row}
            scale={scale}
            width={dumbbellWidth}
            hasOwnAxis={isStacked}
            year={year}
          />
        ))}
        {!isStacked && (
          <li className="growth-row growth-axis" aria-hidden="true">
            <div className="growth-chart">
              <ScaleAxis scale={scale} width={dumbbellWidth} padding={DUMBBELL_PADDING} locale={locale} />
            </div>
          </li>
        )}
      </ol>
    </ChartFrame>
  );
}

function GrowthTable({ rows, year }: { rows: readonly GrowthAttainment[]; year: number }) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  const figure = (amount: GrowthAttainment["actual"], signed = false) =>
    amount ? <FigureText amount={figureOf(amount)} locale={locale} print={{ signed }} /> : "—";
  return (
    <DataTable
      caption={texts.growthCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: "indicator", head: texts.indicatorColumn, cell: (row) => shortName(row.indicator, locale) },
        { id: "province", head: texts.provinceColumn, cell: (row) => localName(row.province, locale) },
        { id: "target", head: texts.targetColumn, cell: (row) => figure(row.target), figures: true },
        { id: "actual", head: texts.actualColumn, cell: (row) => figure(row.actual), figures: true },
        { id: "last", head: String(year - 1), cell: (row) => figure(row.lastActual), figures: true },
        { id: "gap", head: texts.gapColumn, cell: (row) => figure(row.gap, true), figures: true },
        {
          id: "verdict",
          head: texts.verdictColumn,
          cell: (row) => <VerdictChip verdict={row.verdict} provisional={row.provisional} locale={locale} />,
        },
      ]}
    />
  );
}
