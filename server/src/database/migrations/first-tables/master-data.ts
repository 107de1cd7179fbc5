import type { Table } from "typeorm";
import { integer, number, optional, table, text, varchar } from "./table-shape.ts";

export const masterData: Table[] = [
  table("region", [
    varchar("id"),
    varchar("scheme"),
    varchar("name_vi"),
    varchar("name_en"),
    varchar("sort_key"),
  ]),
  table(
    "province",
    [
      varchar("id"),
      varchar("code"),
      varchar("scheme"),
      varchar("name_vi"),
      varchar("name_en"),
      varchar("kind"),
      varchar("region_id", optional),
      varchar("iso_3166_2", optional),
      text("aliases"),
      varchar("valid_from", optional),
      varchar("valid_to", optional),
      integer("tile_column", optional),
      integer("tile_row", optional),
      varchar("sort_key"),
    ],
    { links: [{ column: "region_id", to: "region" }] },
  ),
  table(
    "province_succession",
    [varchar("predecessor_id"), varchar("successor_id"), varchar("effective_on")],
    {
      links: [
        { column: "predecessor_id", to: "province", name: "fk_succession_predecessor" },
        { column: "successor_id", to: "province", name: "fk_succession_successor" },
      ],
    },
  ),
  table(
    "sector",
    [
      varchar("id"),
      varchar("parent_id", optional),
      varchar("name_vi"),
      varchar("name_en"),
      varchar("short_vi"),
      varchar("short_en"),
      integer("position"),
    ],
    { links: [{ column: "parent_id", to: "sector" }] },
  ),
  table(
    "indicator",
    [
      varchar("id"),
      varchar("sector_id"),
      varchar("name_vi"),
      varchar("name_en"),
      varchar("short_vi"),
      varchar("short_en"),
      varchar("kind"),
      varchar("unit"),
      varchar("direction"),
      varchar("aggregation"),
      varchar("weight_indicator_id", optional),
      number("valid_min", optional),
      number("valid_max", optional),
      number("nearly_met_threshold", optional),
      text("definition_en"),
      varchar("sort_key"),
      integer("position"),
    ],
    {
      links: [
        { column: "sector_id", to: "sector" },
        { column: "weight_indicator_id", to: "indicator", name: "fk_indicator_weight" },
      ],
    },
  ),
  table("year", [integer("value")]),
  table(
    "source",
    [
      varchar("id"),
      varchar("publisher"),
      varchar("title", optional),
      varchar("published_on"),
      varchar("published_day"),
      varchar("province_id"),
      varchar("province_basis"),
      varchar("url", optional),
      varchar("sort_key"),
    ],
    { links: [{ column: "province_id", to: "province" }] },
  ),
];
