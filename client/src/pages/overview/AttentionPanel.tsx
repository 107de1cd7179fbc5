import { Link } from "@tanstack/react-router";
import { fragmentList } from "../../apollo/fragment-data.ts";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { AttentionRow_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { type AttentionAttainment, AttentionRow } from "./AttentionRow.tsx";
import type { OverviewData } from "./overview-data.ts";
import { shortfallText } from "./shortfall-text.ts";

export interface AttentionPanelProps {
  short: OverviewData["short"];
  open: OverviewData["open"];
  year: number;
}

/** px of a bullet beside its figures; below this width of the list it gets a line of its own */
const BULLET = 190;
const STACKED_BELOW = 780;

/** The largest shortfalls first; then what the figures do not decide. */
export function AttentionPanel({ short, open, year }: AttentionPanelProps) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  const view = useFiguresView();
  const hrefs = usePageHrefs();
  const shortRows = fragmentList<AttentionRow_attainmentFragment>(short.nodes);
  const openRows = fragmentList<AttentionRow_attainmentFragment>(open.nodes);
  const [ref, width] = useWidth<HTMLOListElement>(800);
  const isStacked = width < STACKED_BELOW;
  const [worst] = shortRows;
  const rows = [...shortRows, ...openRows];
  const title = worst
    ? texts.attentionTitle(
        uncapitalised(shortName(worst.indicator, locale)),
        worst.province.kind === "COUNTRY" ? texts.ofCountry : localName(worst.province, locale),
      )
    : openRows.length > 0
      ? texts.attentionOpenTitle(open.totalCount)
      : texts.attentionNoneTitle;
  if (rows.length === 0) {
    return (
      <ChartFrame title={title} locale={locale}>
        <p className="panel-note">{texts.attentionNoneBody}</p>
      </ChartFrame>
    );
  }
  const exported = async () => {
    const { attentionExport } = await import("./attention-export.tsx");
    return attentionExport({ title, rows, year, view, address: hrefs.overview(year), locale, texts });
  };
  const isCut = short.totalCount > shortRows.length;
  return (
    <ChartFrame
      title={title}
      sub={texts.attentionSub}
      locale={locale}
      actions={<ExportButton view={exported} />}
      table={<AttentionTable rows={rows} />}
      source={
        isCut && (
          <Link
            to="/attainments"
            search={{ year, level: "all", verdict: "NEARLY_MET.NOT_MET", sort: "-shortfall" }}
          >
            {texts.attentionMore(shortRows.length, short.totalCount)}
          </Link>
        )
      }
    >
      <ol className="attention" ref={ref} data-stacked={isStacked || undefined}>
        {rows.map((row, place) => (
          <AttentionRow
            key={row.id}
            attainment={row}
            rank={place < shortRows.length ? place + 1 : null}
            bulletWidth={isStacked ? width : BULLET}
          />
        ))}
      </ol>
    </ChartFrame>
  );
}

function AttentionTable({ rows }: { rows: readonly AttentionAttainment[] }) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  return (
    <DataTable
      caption={texts.attentionCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: "indicator", head: texts.indicatorColumn, cell: (row) => shortName(row.indicator, locale) },
        { id: "province", head: texts.provinceColumn, cell: (row) => localName(row.province, locale) },
        {
          id: "actual",
          head: texts.actualColumn,
          cell: (row) => row.actual && <FigureText amount={figureOf(row.actual)} locale={locale} />,
          figures: true,
        },
        {
          id: "target",
          head: texts.targetColumn,
          cell: (row) => row.target && <FigureText amount={figureOf(row.target)} locale={locale} />,
          figures: true,
        },
        { id: "short", head: texts.shortfallColumn, cell: (row) => shortfallText(row, texts, locale) },
        {
          id: "verdict",
          head: texts.verdictColumn,
          cell: (row) => <VerdictChip verdict={row.verdict} provisional={row.provisional} locale={locale} />,
        },
      ]}
    />
  );
}
