import type { MasterTable } from "../recording/master-data.ts";

/** Tables that can be loaded from CSV, by the name of the shipped file but for province_successions and map_note_tiles. */
export type TableName = "targets" | "actuals" | MasterTable;

interface Columns {
  /** must be there */
  required: readonly string[];
  /** may be left out, which is the same as empty cells */
  optional: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ");

export const columnsOf: Record<TableName, Columns> = {
  regions: { required: words("region scheme name_vi name_en"), optional: [] },
  provinces: {
    required: words("province scheme name_vi name_en kind"),
    optional: words("code region iso_3166_2 aliases valid_from valid_to tile_column tile_row"),
  },
  noteTiles: { required: words("note_tile province name_vi name_en tile_column tile_row"), optional: [] },
  successions: { required: words("predecessor successor effective_on"), optional: [] },
  sectors: { required: words("sector name_vi name_en"), optional: words("parent short_vi short_en") },
  indicators: {
    required: words("indicator sector name_vi name_en kind unit direction aggregation definition_en"),
    optional: words("weight_indicator valid_min valid_max nearly_met_threshold short_vi short_en"),
  },
  sources: {
    required: words("source publisher published_on province province_basis"),
    optional: words("title url"),
  },
  targets: {
    required: words("province indicator year due_month measure bound value source"),
    optional: words("from_year value_high decimals plan paragraph note"),
  },
  actuals: {
    required: words("province indicator year through_month measure bound value status source"),
    optional: words("value_high decimals plan stated_verdict paragraph note"),
  },
};

export const tableNames = Object.keys(columnsOf) as TableName[];

/** Columns whose numbers may have decimals; the others with numbers hold whole ones. */
export const decimalColumns: readonly string[] = words(
  "value value_high valid_min valid_max nearly_met_threshold",
);

export function allColumns(name: TableName): readonly string[] {
  return [...columnsOf[name].required, ...columnsOf[name].optional];
}
