import sql from "sql-template-tag";
import type { ReadingConnection } from "../connection.ts";
import type { MarkedState, Snapshots } from "../kept-snapshot.ts";
import { STATE, type StateRow, stateOf } from "../state-row.ts";

/** SQLite begins a snapshot with the first statement that reads. */
export class SqliteSnapshots implements Snapshots {
  constructor(
    private readonly connection: Pick<ReadingConnection, "read">,
    private readonly mark: () => string | null,
  ) {}

  isNewest(mark: string): boolean {
    return mark === this.mark();
  }

  async begin(isOpen: boolean): Promise<MarkedState> {
    // before the state: what is committed between the two is found out next time
    const mark = this.mark();
    if (isOpen) await this.end();
    await this.connection.read(sql`BEGIN`);
    return { mark, state: stateOf((await this.connection.read<StateRow>(STATE))[0]) };
  }

  async end(): Promise<void> {
    await this.connection.read(sql`ROLLBACK`);
  }
}
