import { Attainment, type AttainmentFilter } from "@doichieu/schema";
import type { AmountData, Verdict } from "@doichieu/schema/vocabulary";
import { decodeAbsences } from "./absence-codec.ts";
import { AttainmentTable } from "./attainment.table.ts";
import { decodePace } from "./pace-codec.ts";
import { StoredAmount } from "./stored-amount.ts";

/** What is read of a stored row, by its properties, and its verdict as it reads on the day asked about. */
export type ReadColumns = AttainmentTable & { verdictRead: Verdict };
export type ReadColumn = keyof ReadColumns;

export type AttainmentProperty = keyof Attainment;

type Asked = AttainmentFilter | null | undefined;

/** How a property of an attainment follows from columns of its row and from the question. */
interface Property<T> {
  columns: readonly ReadColumn[];
  /** those that tell what an amount rests on */
  ofInputs?: readonly ReadColumn[];
  read(row: ReadColumns, asked: Asked): T;
}

const same = <C extends ReadColumn>(column: C): Property<ReadColumns[C]> => ({
  columns: [column],
  read: (row) => row[column],
});

/** SQLite stores truths as 1 and 0. */
const truth = (column: "provisional"): Property<boolean> => ({
  columns: [column],
  read: (row) => Boolean(row[column]),
});

/** Texts of amounts do not repeat whose they are. */
const rowOf = ["provinceId", "indicatorCode"] as const;

type AmountColumn = {
  [C in keyof AttainmentTable]: AttainmentTable[C] extends string | null ? C : never;
}[keyof AttainmentTable];

const amount = (column: AmountColumn): Property<AmountData | null> => ({
  columns: [column],
  ofInputs: rowOf,
  read: (row) => {
    const text = row[column];
    return text === null ? null : new StoredAmount(text, row);
  },
});

/** Every property, and no other: the one place that says what is read for it. */
const properties: { [P in AttainmentProperty]: Property<Attainment[P]> } = {
  id: same("id"),
  // a province that never changed has one row for both
  boundaries: { columns: ["boundaries"], read: (row, asked) => asked?.boundaries ?? row.boundaries },
  asOf: { columns: [], read: (_, asked) => asked?.asOf ?? null },
  isRestated: { columns: ["boundaries"], read: ({ boundaries }) => boundaries === "CURRENT" },
  asked: { columns: [], read: (_, asked) => (asked?.asOf ? asked : null) },
  provinceId: same("provinceId"),
  indicatorCode: same("indicatorCode"),
  sectorCode: same("sectorCode"),
  yearValue: same("year"),
  fromYear: same("fromYear"),
  dueMonth: same("dueMonth"),
  throughMonth: same("throughMonth"),
  actualYear: same("actualYear"),
  plan: same("plan"),
  measure: same("measure"),
  target: amount("target"),
  actual: amount("actual"),
  planRatio: amount("planRatio"),
  gap: amount("gap"),
  shortfall: same("shortfall"),
  favourable: {
    columns: ["favourable"],
    read: ({ favourable }) => (favourable === null ? null : Boolean(favourable)),
  },
  verdict: same("verdictRead"),
  provisional: truth("provisional"),
  targetLevel: amount("targetLevel"),
  actualLevel: amount("actualLevel"),
  targetGrowth: amount("targetGrowth"),
  actualGrowth: amount("actualGrowth"),
  actualChange: amount("actualChange"),
  lastActual: amount("lastActual"),
  lastActualGrowth: amount("lastActualGrowth"),
  ambition: same("ambition"),
  pace: { columns: ["pace", ...rowOf], read: (row) => decodePace(row.pace, row) },
  absences: { columns: ["absences"], read: ({ absences }) => decodeAbsences(absences) },
  statedVerdict: same("statedVerdict"),
  sourceIds: { columns: ["sourceIds"], read: ({ sourceIds }) => JSON.parse(sourceIds) },
};

export const attainmentProperties = Object.keys(properties) as AttainmentProperty[];

export function isAttainmentProperty(name: string): name is AttainmentProperty {
  return Object.hasOwn(properties, name);
}

/** The columns that some properties follow from, each once; with what amounts rest on, or without. */
export function columnsBehind(names: readonly AttainmentProperty[], withInputs: boolean): ReadColumn[] {
  const behind = names.flatMap((name) => {
    const { columns, ofInputs = [] } = properties[name];
    return withInputs ? [...columns, ...ofInputs] : columns;
  });
  return [...new Set(behind)];
}

// resolvers get a copy of a root that is no instance of its GraphQL type
const Base = Attainment as unknown as new () => object;

/** What was not read is refused, never told as absent. */
class Unread extends Base {}
for (const name of attainmentProperties) {
  Object.defineProperty(Unread.prototype, name, {
    get() {
      throw new Error(
        `${name} of an attainment was asked for, but not read: attainment.reading.ts says what is`,
      );
    },
  });
}

/** Makes attainments of rows in which the columns behind these properties were read. */
export function viewOf(names: readonly AttainmentProperty[]): (row: ReadColumns, asked: Asked) => Attainment {
  class View extends Unread {}
  for (const name of names) Object.defineProperty(View.prototype, name, { value: undefined, writable: true });
  const read = names.map((name) => ({ name, of: properties[name].read }));
  return (row, asked) => {
    const view = new View() as Record<AttainmentProperty, unknown>;
    for (const { name, of } of read) view[name] = of(row, asked);
    return view as unknown as Attainment;
  };
}
