import { type Locale, verdicts, verdictWords } from "@doichieu/schema/vocabulary";
import { layoutTileMap } from "../../charts/tile-map/layout.ts";
import { layoutTileLegend } from "../../charts/tile-map/legend.layout.ts";
import type { MapProvince, TileMapState } from "../../charts/tile-map/state.ts";
import { TileMapDrawing } from "../../charts/tile-map/TileMapDrawing.tsx";
import { TileMapLegendDrawing } from "../../charts/tile-map/TileMapLegend.tsx";
import { tileKind } from "../../charts/tile-map/tile-kind.ts";
import { tileWords } from "../../charts/tile-map/tile-sentence.ts";
import { countOf, metOf, targetVerdicts, totalOf } from "../../charts/verdict-counts.ts";
import { exportTable, textPart } from "../../exports/export-columns.ts";
import type { ExportColumn, ExportPicture, ExportTable } from "../../exports/export-view.ts";
import { overviewMessages } from "../../i18n/overview.ts";

/** Every province with its targets by verdict, those without figures included. */
export async function mapExportTable(
  provinces: readonly MapProvince[],
  locale: Locale,
): Promise<ExportTable> {
  const texts = await overviewMessages.load(locale);
  // of a province that nothing is known of the number of targets is not zero
  const count = (head: string, of: (province: MapProvince) => number, more: Partial<ExportColumn> = {}) => ({
    columns: () => [{ head, figures: true, ...more }],
    cells: (province: MapProvince) => [tileKind(province).kind === "none" ? null : of(province)],
  });
  return exportTable<MapProvince>(
    provinces,
    [
      textPart(texts.provinceColumn, ({ name }) => name),
      textPart(texts.knownColumn, (province) => tileWords(province, locale)),
      count(texts.reachedColumn, ({ counts }) => metOf(counts).met),
      count(texts.decidedColumn, ({ counts }) => metOf(counts).decided),
      count(texts.targetsColumn, ({ counts }) => totalOf(counts, targetVerdicts)),
      ...verdicts.map((verdict) =>
        count(
          verdictWords[verdict][locale],
          ({ counts, unrestated }) => countOf(counts, verdict) - (verdict === "NO_TARGET" ? unrestated : 0),
          { pictured: null },
        ),
      ),
      count(texts.unrestatedColumn, ({ unrestated }) => unrestated),
    ],
    locale,
  );
}

/** px */
const GAP = 16;
/** px from which the legend stands beside the map */
const WIDE = 760;
const LEGEND = 290;

/** Legend and map, one below the other or, where there is room, side by side. */
export function mapPicture(map: TileMapState, locale: Locale, width: number): ExportPicture {
  const isWide = width >= WIDE;
  const legend = layoutTileLegend(map, isWide ? LEGEND : width, locale);
  const provinces = map.provinces.map((province) => ({ ...province, href: undefined }));
  const layout = layoutTileMap(
    { ...map, provinces },
    { width: isWide ? width - LEGEND - GAP : width, locale },
  );
  const place = isWide
    ? { x: LEGEND + GAP + (width - LEGEND - GAP - layout.width) / 2, y: 0 }
    : { x: 0, y: legend.height + GAP };
  return {
    height: Math.ceil(Math.max(legend.height, place.y + layout.height)),
    drawing: (
      <>
        <TileMapLegendDrawing layout={legend} />
        <g transform={`translate(${place.x} ${place.y})`}>
          <TileMapDrawing layout={layout} locale={locale} />
        </g>
      </>
    ),
  };
}
