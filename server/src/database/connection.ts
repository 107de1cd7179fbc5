import type { Sql } from "sql-template-tag";
import type { Row } from "./entity-rows.ts";

/** A connection to the database, lent to one transaction at a time. */
export interface Connection {
  begin(): Promise<void>;
  read<R = Row>(statement: Sql): Promise<R[]>;
  /** how many rows the statement changed */
  write(statement: Sql): Promise<number>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  /** false once the database has hung up */
  isAlive(): boolean;
  close(): Promise<void>;
}
