import type { Locale } from "@doichieu/schema/vocabulary";
import { layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import { layoutTileMap } from "../../charts/tile-map/layout.ts";
import { layoutTileLegend } from "../../charts/tile-map/legend.layout.ts";
import type { TileMapState } from "../../charts/tile-map/state.ts";
import { TileMapDrawing } from "../../charts/tile-map/TileMapDrawing.tsx";
import { TileMapLegendDrawing } from "../../charts/tile-map/TileMapLegend.tsx";
import type { ExportPicture } from "../../exports/export-view.ts";
import type { MapWidgetTexts } from "../../i18n/map-widget.vi.ts";
import { layoutMap } from "./map.layout.ts";
import { shareRows } from "./share-rows.tsx";

/** px between the legend and the list below it */
const LIST_GAP = 20;

/**
 * The tiles with what they mean, whatever the room: they take no more of it than they need. Beside them, where that is
 * left, the shares that tiles can only hint at.
 */
export function mapPicture(
  map: TileMapState,
  locale: Locale,
  texts: MapWidgetTexts,
): (width: number) => ExportPicture {
  const largest = layoutTileMap(map, { width: Number.POSITIVE_INFINITY, locale }).width;
  return (width) => {
    const places = layoutMap(width, largest);
    const tiles = layoutTileMap(map, { width: places.map, locale });
    const { isBeside } = places.legend;
    const legend = layoutTileLegend(map, places.legend.width, locale);
    const legendY = isBeside ? 0 : tiles.height + places.gap;
    const rows = isBeside ? shareRows(map.provinces, places.legend.width, { locale, texts }) : null;
    const list = rows && layoutRows(rows);
    const listY = legend.height + LIST_GAP;
    const besideHeight = list ? listY + list.height : legend.height;
    return {
      height: Math.ceil(Math.max(tiles.height, legendY + besideHeight)),
      drawing: (
        <>
          <TileMapDrawing layout={tiles} locale={locale} />
          <g transform={`translate(${places.legend.x} ${legendY})`}>
            <TileMapLegendDrawing layout={legend} />
            {list && (
              <g transform={`translate(0 ${listY})`}>
                <RowsDrawing layout={list} />
              </g>
            )}
          </g>
        </>
      ),
    };
  };
}
