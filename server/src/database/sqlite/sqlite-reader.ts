import type { Sql } from "sql-template-tag";
import type { PlainColumns, ReadingConnection } from "../connection.ts";
import type { StateRow } from "../state-row.ts";
import { KeptSnapshot } from "./kept-snapshot.ts";

/** A connection that only reads, one snapshot for each operation. */
export class SqliteReader implements ReadingConnection {
  private readonly snapshot: KeptSnapshot;

  constructor(
    private readonly connection: Pick<ReadingConnection, "read" | "isAlive" | "close">,
    stateMark: () => string | null,
  ) {
    this.snapshot = new KeptSnapshot((statement) => connection.read(statement), stateMark);
  }

  pin(): Promise<StateRow> {
    return this.snapshot.pin();
  }

  /** Whoever reads next may have the same snapshot. */
  look(): Promise<StateRow> {
    return this.snapshot.pin();
  }

  async read<R>(statement: Sql, plain?: PlainColumns | null): Promise<R[]> {
    try {
      return await this.connection.read<R>(statement, plain);
    } catch (error) {
      this.snapshot.forget();
      throw error;
    }
  }

  giveBack(): Promise<void> {
    return this.snapshot.giveBack();
  }

  isAlive(): boolean {
    return this.connection.isAlive();
  }

  close(): Promise<void> {
    this.snapshot.forget();
    return this.connection.close();
  }
}
