import type { AttainmentDimension } from "@doichieu/schema";
import { indicatorPlaces } from "../indicators/indicator.service.ts";
import type { Operation } from "../operation/operation.ts";
import { provincePlaces } from "../provinces/province.service.ts";
import { regionPlaces } from "../regions/region.service.ts";
import { sectorPlaces } from "../sectors/sector.service.ts";

type Value = string | number | null | undefined;
type Places = ReadonlyMap<Value, number>;

function placesAmong(values: Iterable<Value>): Places {
  const sorted = [...new Set(values)].sort((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1));
  return new Map(sorted.map((value, place) => [value, place]));
}

function placesOf(
  operation: Operation,
  dimension: AttainmentDimension,
  values: () => Iterable<Value>,
): Places | Promise<Places> {
  switch (dimension) {
    case "PROVINCE":
      return provincePlaces(operation) as Promise<Places>;
    case "REGION":
      return regionPlaces(operation) as Promise<Places>;
    case "SECTOR":
      return sectorPlaces(operation) as Promise<Places>;
    case "INDICATOR":
      return indicatorPlaces(operation) as Promise<Places>;
    case "YEAR":
    case "PLAN":
      return placesAmong(values());
  }
}

/**
 * Sorts groups by one dimension after the other, each in its natural order, what has none last. Names and positions are
 * held in memory: the database would look them up for every group.
 */
export async function inNaturalOrder<Row extends object>(
  operation: Operation,
  rows: readonly Row[],
  dimensions: readonly { dimension: AttainmentDimension; column: keyof Row }[],
): Promise<Row[]> {
  const ranked = rows.map((row) => ({ row, rank: 0 }));
  for (const { dimension, column } of dimensions) {
    const valueIn = (row: Row) => row[column] as Value;
    const places = await placesOf(operation, dimension, () => rows.map(valueIn));
    for (const each of ranked) {
      each.rank = each.rank * (places.size + 1) + (places.get(valueIn(each.row)) ?? places.size);
    }
  }
  return ranked.sort((one, other) => one.rank - other.rank).map(({ row }) => row);
}
