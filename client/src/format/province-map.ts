import type { Boundaries, Locale } from "@doichieu/schema/vocabulary";
import type { TileMapState } from "../charts/tile-map/state.ts";
import type { ProvinceMap_provinceFragment, ProvinceMap_summaryFragment } from "../generated/documents.ts";
import { localName } from "./local-name.ts";
import { verdictCounts } from "./verdict-counts.ts";

type Province = Omit<ProvinceMap_provinceFragment, " $fragmentName">;
type Summary = Omit<ProvinceMap_summaryFragment, " $fragmentName">;

export interface ProvinceMap extends TileMapState {
  /** provinces of other divisions that have figures too, and no place on this map */
  elsewhere: number;
}

export interface MapView {
  boundaries: Boundaries;
  locale: Locale;
  hrefOf: (provinceId: string) => string;
}

const isPlaced = ({ tileColumn, successors }: Province, boundaries: Boundaries) =>
  tileColumn !== null && (boundaries === "AS_REPORTED" || successors.length === 0);

/** Is there a map to be drawn at all? */
export function hasMapPlaces(provinces: readonly Province[], boundaries: Boundaries): boolean {
  return provinces.some((province) => isPlaced(province, boundaries));
}

/**
 * The division to be drawn: of those that have places on a map (and, on today's boundaries, that are in force) the one
 * that most of the figures speak of. Null where no province has a place.
 */
export function provinceMap(
  provinces: readonly Province[],
  summaries: readonly Summary[],
  { boundaries, locale, hrefOf }: MapView,
): ProvinceMap | null {
  const known = new Map(summaries.flatMap((each) => (each.province ? [[each.province.id, each]] : [])));
  const placed = provinces.filter((province) => isPlaced(province, boundaries));
  const withFigures = (scheme: string) =>
    placed.filter((province) => province.scheme === scheme && known.has(province.id)).length;
  const [scheme] = [...new Set(placed.map((province) => province.scheme))].sort(
    (a, b) => withFigures(b) - withFigures(a),
  );
  if (scheme === undefined) return null;
  const own = placed.filter((province) => province.scheme === scheme);
  return {
    provinces: own.map((province) => {
      const summary = known.get(province.id);
      return {
        id: province.id,
        name: localName(province, locale),
        column: province.tileColumn ?? 0,
        row: province.tileRow ?? 0,
        href: hrefOf(province.id),
        counts: summary ? verdictCounts(summary) : {},
        unrestated: summary?.unrestated ?? 0,
      };
    }),
    notes: own.flatMap((province) =>
      province.noteTiles.map((note) => ({
        id: note.id,
        name: localName(note, locale),
        column: note.tileColumn,
        row: note.tileRow,
        of: localName(province, locale),
      })),
    ),
    elsewhere: placed.filter((province) => province.scheme !== scheme && known.has(province.id)).length,
  };
}
