import { amountText, type Locale, verdictWords } from "@doichieu/schema/vocabulary";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import { layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureRow, PictureWords } from "../../charts/picture/state.ts";
import { TextLine } from "../../charts/picture/TextLine.tsx";
import { lineHeight, type TextPiece } from "../../charts/picture/text-piece.ts";
import { sharedScales } from "../../charts/scales/shared-scales.ts";
import { verdictInks } from "../../charts/verdict-ink.ts";
import type { ExportPicture } from "../../exports/export-view.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { IndicatorWidgetTexts } from "../../i18n/indicator-widget.vi.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import { VerdictShape } from "../../ui/VerdictShape.tsx";
import { provisionalWords } from "../../ui/verdict-text.ts";
import { type ComparedAttainment, comparedOf } from "./compared.ts";
import { gapLine } from "./gap-line.ts";
import { GLYPH, type IndicatorLayout, layoutIndicator } from "./indicator.layout.ts";

export interface IndicatorPictureState {
  attainment: ComparedAttainment;
  locale: Locale;
  texts: IndicatorWidgetTexts;
}

/** px of the words before the figures beside the graph */
const TERM = 100;

/** The large bullet graph, and below it what it comes to; in a wide place the figures stand beside it. */
export function indicatorPicture(state: IndicatorPictureState, width: number): ExportPicture {
  const { attainment, locale, texts } = state;
  const { id, indicator, verdict, provisional } = attainment;
  const { target, actual, measure } = comparedOf(attainment);
  const figures = { target, actual, previous: null };
  const { direction, nearlyMetThreshold: threshold } = indicator;
  const scale = sharedScales([{ id, measure, direction, ...figures }]).get(id);
  const words: TextPiece[] = [
    { text: verdictWords[verdict][locale], style: "strong", ink: verdictInks[verdict] },
    ...(provisional && verdict !== "NO_TARGET"
      ? [{ text: ` ${provisionalWords[locale]}`, style: "soft" as const }]
      : []),
  ];
  const rows = figureRows(state);
  const gap = gapLine(attainment, locale, texts);
  const layout = layoutIndicator({
    width,
    hasBullet: scale !== undefined,
    verdict: words,
    gap,
    figures: rows.length,
  });
  const { aside } = layout;
  const table =
    aside &&
    layoutRows({
      columns: [{ width: TERM }, { width: aside.width - TERM, align: "end" }],
      gap: 0,
      padding: 5,
      rows,
    });
  return {
    height: Math.max(layout.height, table?.height ?? 0),
    drawing: (
      <>
        {scale && (
          <BulletGraph
            {...figures}
            direction={direction}
            threshold={threshold}
            scale={scale}
            locale={locale}
            width={layout.bullet}
            missing={uncapitalised(verdictWords[verdict][locale])}
            size="large"
          />
        )}
        <VerdictLine attainment={attainment} words={words} layout={layout} />
        {aside && table && (
          <g transform={`translate(${aside.x} 0)`}>
            <RowsDrawing layout={table} />
          </g>
        )}
      </>
    ),
  };
}

interface VerdictLineProps {
  attainment: ComparedAttainment;
  words: readonly TextPiece[];
  layout: IndicatorLayout;
}

function VerdictLine({ attainment: { verdict }, words, layout }: VerdictLineProps) {
  const { verdictY, gap } = layout;
  const glyphY = verdictY + (lineHeight(words) - GLYPH.size) / 2;
  return (
    <>
      <g
        transform={`translate(0 ${glyphY}) scale(${GLYPH.size / 16})`}
        fill={verdictInks[verdict]}
        color={verdictInks[verdict]}
      >
        <VerdictShape verdict={verdict} />
      </g>
      <TextLine pieces={words} x={GLYPH.indent} y={verdictY} />
      {gap.lines.map((pieces, place) => {
        const y = gap.y + place * lineHeight(pieces);
        return <TextLine key={y} pieces={pieces} x={gap.x} y={y} anchor={gap.anchor} />;
      })}
    </>
  );
}

/** What was achieved, what was planned, and their ratio, as far as they are known. */
function figureRows({ attainment, locale, texts }: IndicatorPictureState): PictureRow[] {
  const figures = [
    { term: texts.actual, amount: attainment.actual, style: "strong" as const },
    { term: texts.target, amount: attainment.target, style: "plain" as const },
    { term: texts.planRatio, amount: attainment.planRatio, style: "plain" as const },
  ];
  return figures.flatMap(({ term, amount, style }): PictureRow[] => {
    const figure = figureOf(amount);
    if (!figure) return [];
    const words = (line: PictureWords) => ({ kind: "words" as const, lines: [line] });
    return [
      {
        kind: "row",
        cells: [words({ text: term, style: "soft" }), words({ text: amountText(figure, locale), style })],
      },
    ];
  });
}
