import type { MarkedState, Snapshots } from "../kept-snapshot.ts";
import { STATE, type StateRow, stateOf } from "../state-row.ts";
import { type Lease, WRITE_LOCK } from "./lease.ts";
import type { PostgresConnection } from "./postgres-connection.ts";

/** In a transaction of its own, so that nobody who writes waits longer for it than a message takes within the server. */
const DOES_NOBODY_WRITE = `BEGIN; SELECT pg_try_advisory_xact_lock_shared(${WRITE_LOCK}) AS granted; COMMIT`;

/** Every transaction that writes changes this row: who changed it last tells all that was committed. */
const MARKED_STATE = STATE.text.replace("SELECT ", "SELECT xmin::text AS mark, ");

type MarkedRow = StateRow & { mark: string };

/** Beginning one is one message, the end of the one before included. */
export class PostgresSnapshots implements Snapshots {
  constructor(
    private readonly connection: Pick<PostgresConnection, "tell">,
    private readonly lease: Lease,
    /** one or more statements, sent as one text */
    private readonly beginning: string,
  ) {}

  async begin(isOpen: boolean): Promise<MarkedState> {
    const askedAt = this.lease.now();
    // the lock before the state: who takes it and commits between the two is seen
    const message = `${isOpen ? "ROLLBACK; " : ""}${DOES_NOBODY_WRITE}; ${this.beginning}; ${MARKED_STATE}`;
    const [free, row] = await this.connection.tell<{ granted: boolean } | MarkedRow>(message);
    const { mark, ...state } = stateOf(row as MarkedRow | undefined);
    if ((free as { granted: boolean }).granted) this.lease.grant(mark, askedAt);
    return { state, mark };
  }

  async end(): Promise<void> {
    await this.connection.tell("ROLLBACK");
  }

  mark(): string | null {
    return this.lease.current();
  }
}
