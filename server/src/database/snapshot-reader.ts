import type { Sql } from "sql-template-tag";
import type { PlainColumns, ReadingConnection } from "./connection.ts";
import { KeptSnapshot, type MarkedState, type Snapshots } from "./kept-snapshot.ts";

/** A connection that only reads, one snapshot for each operation. */
export class SnapshotReader implements ReadingConnection {
  private readonly snapshot: KeptSnapshot;

  constructor(
    private readonly connection: Pick<ReadingConnection, "read" | "isAlive" | "close">,
    snapshots: Snapshots,
  ) {
    this.snapshot = new KeptSnapshot(snapshots);
  }

  pin(): Promise<MarkedState> {
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

  async close(): Promise<void> {
    await this.snapshot.end().catch(() => undefined);
    await this.connection.close();
  }
}
