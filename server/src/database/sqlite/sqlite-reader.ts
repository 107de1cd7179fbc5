import type { Sql } from "sql-template-tag";
import type { Connection, ReadingConnection } from "../connection.ts";
import type { StateRow } from "../state-row.ts";
import { KeptSnapshot } from "./kept-snapshot.ts";

/** A connection that only reads, one snapshot for each operation. */
export class SqliteReader implements ReadingConnection {
  private readonly snapshot: KeptSnapshot;

  constructor(
    private readonly connection: Pick<Connection, "read" | "isAlive" | "close">,
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

  async read<R>(statement: Sql): Promise<R[]> {
    try {
      return await this.connection.read<R>(statement);
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
