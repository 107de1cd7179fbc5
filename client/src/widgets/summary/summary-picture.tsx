import type { Locale } from "@doichieu/schema/vocabulary";
import { BlockBarDrawing } from "../../charts/block-bar/BlockBarDrawing.tsx";
import { verdictLegendItems } from "../../charts/legend/verdict-legend-items.tsx";
import { LegendDrawing } from "../../charts/picture/LegendDrawing.tsx";
import { layoutRows, type RowsLayout } from "../../charts/picture/layout.ts";
import { layoutLegend } from "../../charts/picture/legend.layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import { TextLine } from "../../charts/picture/TextLine.tsx";
import { token } from "../../charts/token.ts";
import { targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import type { ExportPicture } from "../../exports/export-view.ts";
import { shortfallSentence } from "./shortfall-line.ts";
import { shortfallRows } from "./shortfall-rows.tsx";
import { layoutSummary } from "./summary.layout.ts";
import type { SummaryState } from "./summary-state.ts";
import type { SummaryWords } from "./summary-table.ts";
import { VerdictLine } from "./VerdictLine.tsx";
import { layoutVerdictLine } from "./verdict-line.layout.ts";

/** px */
const BAR = { height: 26, below: 8 };
const COUNTRY = { above: 14, label: 19, height: 10, below: 5 };
/** a block is never wider than a few letters: one target is one block, not a beam across the page */
const WIDEST_BLOCK = 92;

/** The targets as a bar of blocks with its counts, and what falls furthest short; null without any target. */
export function summaryPicture(
  state: SummaryState,
  isProvisional: boolean,
  words: SummaryWords,
): ((width: number) => ExportPicture) | null {
  const countryCounts = state.country?.counts ?? {};
  const most = Math.max(totalOf(state.counts, targetVerdicts), totalOf(countryCounts, targetVerdicts));
  if (most === 0) return null;
  return (width) => {
    const layout = layoutSummary(width, state.short.length > 0);
    const of = Math.max(most, Math.floor(layout.bars.width / WIDEST_BLOCK));
    const bars = barsBlock(state, { of, width: layout.bars.width, words });
    if (state.short.length === 0) return { height: bars.height, drawing: bars.drawing };
    const shortfalls = { rows: state.short, isProvince: state.isProvince, isProvisional, ...words };
    const rows = layoutRows(shortfallRows(shortfalls, layout.rows.width));
    const top = layout.isBeside ? 0 : bars.height + layout.gap;
    return {
      height: layout.isBeside ? Math.max(bars.height, rows.height) : top + rows.height,
      drawing: (
        <>
          {bars.drawing}
          <g transform={`translate(${layout.rows.x} ${top})`}>
            <path d={`M0 .5H${layout.rows.width}`} stroke={token("rule")} />
            <RowsDrawing layout={rows} />
            <RowTips layout={rows} tips={state.short.map((row) => shortfallSentence(row, shortfalls))} />
          </g>
        </>
      ),
    };
  };
}

/** The words of each row, wherever the pointer rests on it; rows begin at the hairlines between them. */
function RowTips({ layout, tips }: { layout: RowsLayout; tips: readonly string[] }) {
  const tops = [0, ...layout.rules.map(({ y }) => y), layout.height];
  return tips.map((tip, place) => {
    const [top = 0, bottom = top] = tops.slice(place, place + 2);
    return (
      <rect key={top} y={top} width={layout.width} height={bottom - top} fill="transparent">
        <title>{tip}</title>
      </rect>
    );
  });
}

interface BarsRoom {
  /** targets that the whole width stands for */
  of: number;
  width: number;
  words: SummaryWords;
}

/** The bar with its counts, and the country's below on the same scale (M12). */
function barsBlock({ counts, country, isNational }: SummaryState, { of, width, words }: BarsRoom) {
  const { locale, overview } = words;
  const line = layoutVerdictLine(counts, width, locale);
  const lineY = BAR.height + BAR.below;
  const own = (
    <>
      <BlockBarDrawing
        counts={counts}
        of={of}
        width={width}
        height={BAR.height}
        labelled={false}
        locale={locale}
      />
      <g transform={`translate(0 ${lineY})`}>
        <VerdictLine items={line.items} />
      </g>
    </>
  );
  const isAlone = isNational || !country || totalOf(country.counts, targetVerdicts) === 0;
  const hasOwn = totalOf(counts, targetVerdicts) > 0;
  const ownHeight = hasOwn ? lineY + line.height : 0;
  if (isAlone) return { height: ownHeight, drawing: own };
  const top = hasOwn ? ownHeight + COUNTRY.above : 0;
  const label = hasOwn ? `${overview.country}, ${overview.sameScale}` : overview.country;
  const block = countryBlock(country.counts, { label, of, width, locale });
  return {
    height: top + block.height,
    drawing: (
      <>
        {hasOwn && own}
        <g transform={`translate(0 ${top})`}>{block.drawing}</g>
      </>
    ),
  };
}

function countryBlock(
  counts: VerdictCounts,
  { label, of, width, locale }: { label: string; of: number; width: number; locale: Locale },
) {
  const items = verdictLegendItems(counts, targetVerdicts, locale);
  const itemsY = COUNTRY.label + COUNTRY.height + COUNTRY.below;
  return {
    height: itemsY + layoutLegend(items, width).height,
    drawing: (
      <>
        <TextLine pieces={[{ text: label, style: "note" }]} x={0} y={0} />
        <g transform={`translate(0 ${COUNTRY.label})`}>
          <BlockBarDrawing
            counts={counts}
            of={of}
            width={width}
            height={COUNTRY.height}
            labelled={false}
            locale={locale}
          />
        </g>
        <g transform={`translate(0 ${itemsY})`}>
          <LegendDrawing items={items} width={width} />
        </g>
      </>
    ),
  };
}
