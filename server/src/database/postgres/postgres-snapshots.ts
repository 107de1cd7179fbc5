import type { MarkedState, Snapshots } from "../kept-snapshot.ts";
import { STATE, type StateRow, stateOf } from "../state-row.ts";
import type { PostgresConnection } from "./postgres-connection.ts";

/** Every transaction that writes changes this row: who changed it last tells all that was committed. */
const MARKED_STATE = STATE.text.replace("SELECT ", "SELECT xmin::text AS mark, ");

/** Beginning one is one message, the end of the one before included. */
export class PostgresSnapshots implements Snapshots {
  constructor(
    private readonly connection: Pick<PostgresConnection, "tell">,
    /** one or more statements, sent as one text */
    private readonly beginning: string,
    readonly isNewest: (mark: string) => Promise<boolean>,
  ) {}

  async begin(isOpen: boolean): Promise<MarkedState> {
    const message = `${isOpen ? "ROLLBACK; " : ""}${this.beginning}; ${MARKED_STATE}`;
    const [row] = await this.connection.tell<StateRow & { mark: string }>(message);
    const { mark, ...state } = stateOf(row);
    return { state, mark };
  }

  async end(): Promise<void> {
    await this.connection.tell("ROLLBACK");
  }
}
