import type { Attainment, AttainmentFilter } from "@doichieu/schema";
import type { Verdict } from "@doichieu/schema/vocabulary";
import sql, { join, type Sql } from "sql-template-tag";
import type { PlainColumns } from "../database/connection.ts";
import { type Row, rowsOf } from "../database/entity-rows.ts";
import { perSelection, selectedFields } from "../operation/selection.ts";
import { AttainmentTable } from "./attainment.table.ts";
import {
  type AttainmentProperty,
  attainmentProperties,
  columnsBehind,
  isAttainmentProperty,
  type ReadColumn,
  type ReadColumns,
  viewOf,
} from "./attainment.view.ts";
import { verdictOn } from "./verdict.sql.ts";

export const attainmentRows = rowsOf(AttainmentTable);

const pair = ["provinceId", "indicatorCode"] as const;
const key = ["fromYear", "yearValue", "dueMonth", "measure", "plan"] as const;
const behind = [...pair, ...key, "isRestated", "asked"] as const;

/** What fields read that are resolved by a feature; every other field is the property of its name. */
const behindFields: Record<string, readonly AttainmentProperty[]> = {
  province: ["provinceId"],
  indicator: ["indicatorCode"],
  sector: ["sectorCode"],
  year: ["yearValue"],
  sources: ["sourceIds"],
  discrepancies: ["id", "asked", ...pair, "yearValue"],
  history: behind,
  explanation: ["id", ...behind],
  trend: [...pair, "measure", "throughMonth", "dueMonth", "isRestated", "asked"],
  predecessors: [...pair, "yearValue", "isRestated", "asked"],
};

/** The properties that a field of an attainment follows from. */
export function propertiesBehind(field: string): readonly AttainmentProperty[] {
  const declared = behindFields[field] ?? (isAttainmentProperty(field) ? [field] : null);
  if (!declared)
    throw new TypeError(`attainment.reading.ts does not say what Attainment.${field} is read from`);
  return declared;
}

let readings = 0;

function nextNumber(): number {
  readings += 1;
  return readings;
}

/** Which columns are read of attainments, and what is made of them. */
export class AttainmentReading {
  /** by which readings are told apart, in keys of loaders */
  readonly number = nextNumber();
  /** names of the columns; null where one of them is a number with a fraction */
  readonly plain: PlainColumns | null;
  private readonly stored: readonly Sql[];
  private readonly hasVerdict: boolean;
  private readonly view: (row: ReadColumns, asked: AttainmentFilter | null | undefined) => Attainment;

  /** @param withInputs may anybody ask what its amounts rest on? */
  constructor(properties: Iterable<AttainmentProperty>, withInputs = true) {
    const names = [...new Set(properties)];
    const behind = columnsBehind(names, withInputs);
    // a selection of nothing but __typename still has its rows
    const columns: readonly ReadColumn[] = behind.length > 0 ? behind : ["id"];
    const stored = columns.filter((column) => column !== "verdictRead");
    this.hasVerdict = stored.length < columns.length;
    this.stored = stored.map((column) => attainmentRows.column("a", column));
    const isPlain = stored.every((column) => attainmentRows.typeOf(column) !== "double precision");
    this.plain = isPlain ? columns : null;
    this.view = viewOf(names);
  }

  /** Of the table `a`, its verdict as it reads on an ISO day. */
  columns(day: string): Sql {
    return join(this.hasVerdict ? [...this.stored, sql`${verdictOn(day)} AS "verdictRead"`] : this.stored);
  }

  /** A row selected with these columns; `asked` is the question it answers. */
  fromRow(row: Row, asked?: AttainmentFilter | null): Attainment {
    return this.view(row as unknown as ReadColumns, asked);
  }

  /** A row that was worked out. */
  fromStored(stored: AttainmentTable, verdict: Verdict, asked?: AttainmentFilter | null): Attainment {
    return this.view({ ...stored, verdictRead: verdict }, asked);
  }
}

/** All of them, for who cannot say beforehand. */
export const wholeAttainment = new AttainmentReading(attainmentProperties);

/** What the fields need that a question selects of attainments, the nearest ones below it. */
export const attainmentReading = perSelection((info) => {
  const properties = [...selectedFields(info, "Attainment")].flatMap(propertiesBehind);
  return new AttainmentReading(properties, selectedFields(info, "Amount").has("inputs"));
});
