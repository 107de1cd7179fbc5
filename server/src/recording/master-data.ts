import { Indicator, NoteTile, Province, ProvinceSuccession, Region, Sector, Source } from "@doichieu/schema";
import sql from "sql-template-tag";
import { type EntityRows, rowsOf } from "../database/entity-rows.ts";
import { heldForWrites } from "../database/held-master.ts";
import type { Reader } from "../database/write-gate.ts";

/** Everything but facts, by table. */
interface Tables {
  regions: Region;
  provinces: Province;
  noteTiles: NoteTile;
  successions: ProvinceSuccession;
  sectors: Sector;
  indicators: Indicator;
  sources: Source;
}
export type MasterTable = keyof Tables;
export type MasterRow = Tables[MasterTable];
export type MasterRowOf<Name extends MasterTable> = Tables[Name];

/** A row of master data and where it was read, for messages: "sources.csv line 3". */
export interface Placed<T> {
  row: T;
  at: string;
}

/** Rows to be there, in any order within their table. */
export type MasterData = { readonly [Name in MasterTable]: readonly Placed<Tables[Name]>[] };

/** Master data by id. */
export type Master = { readonly [Name in MasterTable]: ReadonlyMap<string, Tables[Name]> };

export const noMasterData: MasterData = {
  regions: [],
  provinces: [],
  noteTiles: [],
  successions: [],
  sectors: [],
  indicators: [],
  sources: [],
};

const entities: { [Name in MasterTable]: EntityRows<Tables[Name]> } = {
  regions: rowsOf(Region),
  provinces: rowsOf(Province),
  noteTiles: rowsOf(NoteTile),
  successions: rowsOf(ProvinceSuccession),
  sectors: rowsOf(Sector),
  indicators: rowsOf(Indicator),
  sources: rowsOf(Source),
};

/** In the order they are written: a row only points to rows of tables before it, or of its own. */
export const masterTables = Object.keys(entities) as MasterTable[];

export function rowsOfTable(name: MasterTable): EntityRows<MasterRow> {
  return entities[name] as EntityRows<MasterRow>;
}

/** The first column of every table is its key. */
export function idOf(name: MasterTable, row: MasterRow): string {
  return rowsOfTable(name).toValues(row)[0] as string;
}

async function readTable<Name extends MasterTable>(
  reader: Reader,
  name: Name,
): Promise<ReadonlyMap<string, Tables[Name]>> {
  const { table, columns, columnNames, fromRow } = entities[name];
  const rows = await reader.read(sql`SELECT ${columns("t")} FROM ${table} t`);
  return new Map(rows.map((row) => [row[columnNames[0] ?? ""] as string, fromRow(row)]));
}

/** All of it, for a transaction that writes. */
export const readMaster = heldForWrites(
  async (reader): Promise<Master> => ({
    regions: await readTable(reader, "regions"),
    provinces: await readTable(reader, "provinces"),
    noteTiles: await readTable(reader, "noteTiles"),
    successions: await readTable(reader, "successions"),
    sectors: await readTable(reader, "sectors"),
    indicators: await readTable(reader, "indicators"),
    sources: await readTable(reader, "sources"),
  }),
);
