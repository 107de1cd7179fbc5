import type { Locale } from "@doichieu/schema/vocabulary";
import { layoutTileMap } from "../../charts/tile-map/layout.ts";
import { layoutTileLegend } from "../../charts/tile-map/legend.layout.ts";
import type { TileMapState } from "../../charts/tile-map/state.ts";
import { TileMapDrawing } from "../../charts/tile-map/TileMapDrawing.tsx";
import { TileMapLegendDrawing } from "../../charts/tile-map/TileMapLegend.tsx";
import type { ExportPicture } from "../../exports/export-view.ts";
import { layoutMap } from "./map.layout.ts";

/** The tiles with what they mean, whatever the room; they take no more of it than they need. */
export function mapPicture(map: TileMapState, locale: Locale): (width: number) => ExportPicture {
  const largest = layoutTileMap(map, { width: Number.POSITIVE_INFINITY, locale }).width;
  return (width) => {
    const places = layoutMap(width, largest);
    const tiles = layoutTileMap(map, { width: places.map, locale });
    const legend = layoutTileLegend(map, places.legend.width, locale);
    const legendY = places.legend.isBeside ? 0 : tiles.height + places.gap;
    return {
      height: Math.ceil(Math.max(tiles.height, legendY + legend.height)),
      drawing: (
        <>
          <TileMapDrawing layout={tiles} locale={locale} />
          <g transform={`translate(${places.legend.x} ${legendY})`}>
            <TileMapLegendDrawing layout={legend} />
          </g>
        </>
      ),
    };
  };
}
