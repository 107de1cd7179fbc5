import type { Sql } from "sql-template-tag";
import type { Row } from "./entity-rows.ts";
import type { MarkedState } from "./kept-snapshot.ts";

/** A connection to the database that writes, for one transaction. */
export interface Connection {
  begin(): Promise<void>;
  read<R = Row>(statement: Sql): Promise<R[]>;
  /** how many rows the statement changed */
  write(statement: Sql): Promise<number>;
  /** one that changes rows and answers them as they are then (RETURNING) */
  writeReturning<R = Row>(statement: Sql): Promise<R[]>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  /** false once the database has hung up */
  isAlive(): boolean;
  close(): Promise<void>;
}

/**
 * The names of all that a statement selects, where none of it is a number with a fraction: it may come as one text then,
 * which keeps texts, whole numbers and truths as they are.
 */
export type PlainColumns = readonly string[];

/** A connection that only reads, lent to one operation at a time. */
export interface ReadingConnection extends Pick<Connection, "isAlive" | "close"> {
  read<R = Row>(statement: Sql, plain?: PlainColumns | null): Promise<R[]>;
  /** which state all that is read sees from here on: that of now */
  pin(): Promise<MarkedState>;
  /** after that */
  giveBack(): Promise<void>;
}
