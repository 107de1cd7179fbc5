import sql, { empty, join, raw, type Sql } from "sql-template-tag";

export type KeyValue = string | number | null;

/** One key of a list's order. */
export interface OrderKey {
  expression: Sql;
  descending: boolean;
  /** absent values come last, whichever way the key runs */
  nullable: boolean;
  /** what its values are to JavaScript; a cursor with another is refused */
  holds: "string" | "number";
}

type Way = Partial<Pick<OrderKey, "descending" | "nullable">>;

export function textKey(expression: Sql, { descending = false, nullable = false }: Way = {}): OrderKey {
  return { expression, descending, nullable, holds: "string" };
}

export function numberKey(expression: Sql, { descending = false, nullable = false }: Way = {}): OrderKey {
  return { expression, descending, nullable, holds: "number" };
}

/** Columns under which a row carries its own position: key_0, key_1, … */
export function keyColumns(keys: readonly OrderKey[]): Sql {
  return join(keys.map((key, index) => sql`${key.expression} AS ${raw(`key_${index}`)}`));
}

export function keyValues(row: Record<string, unknown>, keys: readonly OrderKey[]): KeyValue[] {
  return keys.map((_, index) => row[`key_${index}`] as KeyValue);
}

export function orderBy(keys: readonly OrderKey[]): Sql {
  return join(
    keys.map((key) => {
      const way = key.descending ? raw(" DESC") : empty;
      const absentLast = key.nullable ? raw(" NULLS LAST") : empty;
      return sql`${key.expression}${way}${absentLast}`;
    }),
  );
}

/** A number as one, so that PostgreSQL compares a whole one with any that a cursor may hold. */
function parameter(value: string | number): Sql {
  return typeof value === "number" ? sql`CAST(${value} AS double precision)` : sql`${value}`;
}

function isAfter(key: OrderKey, value: KeyValue): Sql | null {
  // nothing comes after an absent value under its own key
  if (value === null) return null;
  const beyond = sql`${key.expression} ${key.descending ? raw("<") : raw(">")} ${parameter(value)}`;
  return key.nullable ? sql`(${beyond} OR ${key.expression} IS NULL)` : beyond;
}

function isSame(key: OrderKey, value: KeyValue): Sql {
  return value === null ? sql`${key.expression} IS NULL` : sql`${key.expression} = ${parameter(value)}`;
}

/** Keeps the rows that come after the position `values` under `keys`; the last key must be unique. */
export function afterPosition(keys: readonly OrderKey[], values: readonly KeyValue[]): Sql {
  const alternatives: Sql[] = [];
  const same: Sql[] = [];
  for (const [index, key] of keys.entries()) {
    const value = values[index] ?? null;
    const after = isAfter(key, value);
    if (after) alternatives.push(join([...same, after], " AND ", "(", ")"));
    same.push(isSame(key, value));
  }
  return join(alternatives, " OR ", "(", ")");
}
