import { Indicator, NoteTile, Province, ProvinceSuccession, Region, Sector, Source } from "@doichieu/schema";
import {
  Aggregation,
  Direction,
  IndicatorKind,
  ProvinceBasis,
  ProvinceKind,
  Unit,
} from "@doichieu/schema/vocabulary";
import { publishedDay } from "../catalogue/published-day.ts";
import { sortKey } from "../catalogue/sort-key.ts";
import type { CsvRow } from "./csv-row.ts";

export function regionFrom(row: CsvRow): Region {
  return Object.assign(new Region(), {
    id: row.text("region"),
    scheme: row.text("scheme"),
    nameVi: row.text("name_vi"),
    nameEn: row.text("name_en"),
    sortKey: sortKey(row.text("name_vi")),
  });
}

export function provinceFrom(row: CsvRow): Province {
  return Object.assign(new Province(), {
    id: row.text("province"),
    code: row.optional("code") ?? "",
    scheme: row.text("scheme"),
    nameVi: row.text("name_vi"),
    nameEn: row.text("name_en"),
    kind: row.word("kind", ProvinceKind),
    regionId: row.optional("region"),
    iso31662: row.optional("iso_3166_2"),
    aliases: (row.optional("aliases")?.split(";") ?? []).map((alias) => alias.trim()).filter(Boolean),
    validFrom: row.optional("valid_from"),
    validTo: row.optional("valid_to"),
    tileColumn: row.optionalWhole("tile_column"),
    tileRow: row.optionalWhole("tile_row"),
    sortKey: sortKey(row.text("name_vi")),
  });
}

export function noteTileFrom(row: CsvRow): NoteTile {
  return Object.assign(new NoteTile(), {
    id: row.text("note_tile"),
    provinceId: row.text("province"),
    nameVi: row.text("name_vi"),
    nameEn: row.text("name_en"),
    tileColumn: row.whole("tile_column"),
    tileRow: row.whole("tile_row"),
  });
}

export function successionFrom(row: CsvRow): ProvinceSuccession {
  return Object.assign(new ProvinceSuccession(), {
    predecessorId: row.text("predecessor"),
    successorId: row.text("successor"),
    effectiveOn: row.text("effective_on"),
  });
}

/** Names shared by sectors and indicators; the short ones fall back to the full ones. */
function names(row: CsvRow) {
  const nameVi = row.text("name_vi");
  const nameEn = row.text("name_en");
  return {
    nameVi,
    nameEn,
    shortVi: row.optional("short_vi") ?? nameVi,
    shortEn: row.optional("short_en") ?? nameEn,
  };
}

export function sectorFrom(row: CsvRow, position: number): Sector {
  return Object.assign(new Sector(), {
    code: row.text("sector"),
    parentCode: row.optional("parent"),
    ...names(row),
    position,
  });
}

export function indicatorFrom(row: CsvRow, position: number): Indicator {
  return Object.assign(new Indicator(), {
    code: row.text("indicator"),
    sectorCode: row.text("sector"),
    ...names(row),
    kind: row.word("kind", IndicatorKind),
    unit: row.word("unit", Unit),
    direction: row.word("direction", Direction),
    aggregation: row.word("aggregation", Aggregation),
    weightIndicatorCode: row.optional("weight_indicator"),
    validMin: row.optionalNumber("valid_min"),
    validMax: row.optionalNumber("valid_max"),
    nearlyMetThreshold: row.optionalNumber("nearly_met_threshold"),
    definitionEn: row.text("definition_en"),
    sortKey: sortKey(row.text("name_vi")),
    position,
  });
}

export function sourceFrom(row: CsvRow): Source {
  const publishedOn = row.text("published_on");
  const day = publishedDay(publishedOn);
  if (publishedOn && !day) {
    row.list.add(
      "published_on",
      publishedOn,
      "this is no day, month or year",
      "write 2020-01-17, 2020-01 or 2020",
    );
  }
  return Object.assign(new Source(), {
    id: row.text("source"),
    publisher: row.text("publisher"),
    title: row.optional("title"),
    publishedOn,
    publishedDay: day ?? "",
    provinceId: row.text("province"),
    provinceBasis: row.word("province_basis", ProvinceBasis),
    url: row.optional("url"),
    sortKey: sortKey(row.text("publisher")),
  });
}
