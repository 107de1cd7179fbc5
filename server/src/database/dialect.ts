import type { Sql } from "sql-template-tag";
import type { DataSource } from "typeorm";
import type { BaseDataSourceOptions } from "typeorm/data-source/BaseDataSourceOptions.js";
import type { Connection, ReadingConnection } from "./connection.ts";
import type { Looks, VersionWatch } from "./version-watch.ts";

/** What makes JSON of rows, by the names that each has for it. */
export interface JsonFunctions {
  /** of several values one list */
  list: Sql;
  /** of a column one list */
  collect: Sql;
}

export type Entities = BaseDataSourceOptions["entities"];

/**
 * What SQLite and PostgreSQL do each in their own way: opening, marking parameters, beginning a transaction, saying
 * what is wrong. Statements are the same for both, and nothing outside this folder knows which of them answers.
 */
export interface Dialect {
  readonly json: JsonFunctions;
  /** more connections that read would only wait for one another */
  readonly mostReaders: number;
  /** tables and migrations, as TypeORM sees them */
  readonly source: DataSource;
  /** brings the tables up to date */
  migrate(): Promise<void>;
  /** for one write transaction; a commit is on the disk before it is acknowledged */
  openWriter(): Promise<Connection>;
  /** cannot write; every transaction sees one state of the data, and a statement that takes longer is refused */
  openReader(statementMs: number): Promise<ReadingConnection>;
  /** Who knows the newest state; connections that read may be asked for it. */
  watchVersions(reads: Looks): VersionWatch;
  /** after every connection */
  close(): Promise<void>;
}

export interface DialectOpener {
  open(url: string, entities: Entities): Promise<Dialect>;
  /** what kept the database from opening as one line that names what to mend; other errors as they are */
  refusal(url: string, error: unknown): unknown;
}
