import {
  Indicator,
  type IndicatorInput,
  Sector,
  type SectorInput,
  Source,
  type SourceInput,
} from "@doichieu/schema";
import { publishedDay } from "../catalogue/published-day.ts";
import { sortKey } from "../catalogue/sort-key.ts";
import type { ProblemList } from "../recording/problem-list.ts";
import { optionalTextOf, textOf } from "./input-text.ts";

const LONGEST_DEFINITION = 2000;
const LONGEST_ADDRESS = 2000;

export function sourceRow(input: SourceInput, list: ProblemList): Source {
  const publisher = textOf("publisher", input.publisher, list);
  const publishedOn = input.publishedOn.trim();
  const day = publishedDay(publishedOn);
  if (day === null) {
    const remedy = "write 2020-01-17, 2020-01 or 2020";
    list.add("publishedOn", input.publishedOn, "this is no day, month or year", remedy);
  }
  return Object.assign(new Source(), {
    id: input.id,
    publisher,
    title: optionalTextOf("title", input.title, list),
    publishedOn,
    publishedDay: day ?? "",
    provinceId: input.province,
    provinceBasis: input.provinceBasis,
    url: optionalTextOf("url", input.url, list, LONGEST_ADDRESS),
    sortKey: sortKey(publisher),
  });
}

/** Short names fall back to the full ones; where a row stands in lists follows when it is saved. */
function named(input: SectorInput | IndicatorInput, list: ProblemList) {
  const nameVi = textOf("nameVi", input.nameVi, list);
  const nameEn = textOf("nameEn", input.nameEn, list);
  return {
    code: input.code,
    nameVi,
    nameEn,
    shortVi: optionalTextOf("shortVi", input.shortVi, list) ?? nameVi,
    shortEn: optionalTextOf("shortEn", input.shortEn, list) ?? nameEn,
    position: 0,
  };
}

export function sectorRow(input: SectorInput, list: ProblemList): Sector {
  return Object.assign(new Sector(), { ...named(input, list), parentCode: input.parent ?? null });
}

export function indicatorRow(input: IndicatorInput, list: ProblemList): Indicator {
  const { kind, unit, direction, aggregation } = input;
  const names = named(input, list);
  return Object.assign(new Indicator(), {
    ...names,
    sectorCode: input.sector,
    kind,
    unit,
    direction,
    aggregation,
    weightIndicatorCode: input.weightIndicator ?? null,
    validMin: input.validMin ?? null,
    validMax: input.validMax ?? null,
    nearlyMetThreshold: input.nearlyMetThreshold ?? null,
    definitionEn: textOf("definitionEn", input.definitionEn, list, LONGEST_DEFINITION),
    sortKey: sortKey(names.nameVi),
  });
}
