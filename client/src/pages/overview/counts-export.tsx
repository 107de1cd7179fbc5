import { type Locale, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";
import { BlockBarDrawing } from "../../charts/block-bar/BlockBarDrawing.tsx";
import { verdictLegendItems } from "../../charts/legend/verdict-legend-items.tsx";
import { LegendDrawing } from "../../charts/picture/LegendDrawing.tsx";
import { layoutLegend } from "../../charts/picture/legend.layout.ts";
import { TextLine } from "../../charts/picture/TextLine.tsx";
import { countOf, targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { exportTable, numberPart, textPart } from "../../exports/export-columns.ts";
import type { ExportPicture, ExportView } from "../../exports/export-view.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";

export interface CountsExportState {
  title: string;
  sub: string;
  year: number;
  provinces: VerdictCounts;
  country: VerdictCounts;
  address: string;
  locale: Locale;
  texts: OverviewTexts;
}

const all: readonly Verdict[] = [...targetVerdicts, "NO_TARGET"];
const BAR = { height: 36, below: 10 };
const COUNTRY = { above: 22, height: 12, below: 8, label: 20 };

/** Targets by verdict: a row and a block each. */
export function countsExport(state: CountsExportState): ExportView {
  const { title, sub, year, provinces, country, address, locale, texts } = state;
  const verdicts = all.filter((verdict) => countOf(provinces, verdict) + countOf(country, verdict) > 0);
  return {
    fileName: `overview-${year}-verdicts`,
    title,
    sub,
    address,
    table: () =>
      exportTable<Verdict>(
        verdicts,
        [
          textPart(texts.verdictColumn, (verdict) => verdictWords[verdict][locale]),
          numberPart(texts.provincesColumn, (verdict) => countOf(provinces, verdict)),
          numberPart(texts.country, (verdict) => countOf(country, verdict)),
        ],
        locale,
      ),
    picture: (width) => countsPicture(state, width),
  };
}

/** The provinces' bar, and below it the country's on the same scale (M12). */
function countsPicture(
  { provinces, country, locale, texts }: CountsExportState,
  width: number,
): ExportPicture {
  const [targets, countryTargets] = [totalOf(provinces, targetVerdicts), totalOf(country, targetVerdicts)];
  const of = Math.max(targets, countryTargets);
  const items = verdictLegendItems(provinces, targetVerdicts, locale);
  const countryItems = verdictLegendItems(country, targetVerdicts, locale);
  const legendY = BAR.height + BAR.below;
  const countryY = targets > 0 ? legendY + layoutLegend(items, width).height + COUNTRY.above : 0;
  const countryLegendY = countryY + COUNTRY.label + COUNTRY.height + COUNTRY.below;
  const countryEnd = countryLegendY + layoutLegend(countryItems, width).height;
  const words = targets > 0 ? `${texts.country}, ${texts.sameScale}` : texts.country;
  return {
    height: countryTargets > 0 ? countryEnd : countryY - COUNTRY.above,
    drawing: (
      <>
        {targets > 0 && (
          <>
            <BlockBarDrawing counts={provinces} of={of} width={width} locale={locale} />
            <g transform={`translate(0 ${legendY})`}>
              <LegendDrawing items={items} width={width} />
            </g>
          </>
        )}
        {countryTargets > 0 && (
          <g transform={`translate(0 ${countryY})`}>
            <TextLine pieces={[{ text: words, style: "note" }]} x={0} y={0} />
            <g transform={`translate(0 ${COUNTRY.label})`}>
              <BlockBarDrawing
                counts={country}
                of={of}
                width={width}
                height={COUNTRY.height}
                labelled={false}
                locale={locale}
              />
            </g>
            <g transform={`translate(0 ${countryLegendY - countryY})`}>
              <LegendDrawing items={countryItems} width={width} />
            </g>
          </g>
        )}
      </>
    ),
  };
}
