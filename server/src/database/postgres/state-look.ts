import type { Connection, Submittable } from "pg";
import { dataRead, type MarkedRead } from "../data-read.ts";
import { WRITE_LOCK } from "./lease.ts";

/**
 * The lock is held for no longer than this takes within the server, also where the rest of a message never comes. Under a stricter
 * isolation both statements would see the state from before the lock was tried.
 */
const DOES_NOBODY_WRITE = `SELECT CASE
  WHEN current_setting('transaction_isolation') <> 'read committed' THEN false
  WHEN pg_try_advisory_lock_shared(${WRITE_LOCK}) THEN pg_advisory_unlock_shared(${WRITE_LOCK})
  ELSE false END`;

const STATE = "SELECT xmin::text, number, generated FROM data_version";

/** Sent to a connection once, before its first look. */
export const PREPARE_LOOKS = `PREPARE look_for_writers AS ${DOES_NOBODY_WRITE}; PREPARE look_at_state AS ${STATE}`;

/** In this order: who takes the lock and commits between the two is seen. */
const STATEMENTS = ["look_for_writers", "look_at_state"];

interface Looked extends MarkedRead {
  mark: string;
  /** nobody held the lock of those who write, at some time before the state was read */
  isFree: boolean;
}

type Cells = readonly (string | null)[];

/**
 * Two prepared statements in one message, which the driver has no words for: it hands a look the connection, and what comes
 * back, as it does for cursors. Each sees all that was committed before it.
 */
export class StateLook implements Submittable {
  readonly looked: Promise<Looked>;
  private readonly rows: Cells[] = [];
  private resolve: (rows: readonly Cells[]) => void = () => undefined;
  private reject: (error: unknown) => void = () => undefined;

  constructor() {
    const answered = new Promise<readonly Cells[]>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    this.looked = answered.then(lookedIn);
  }

  submit(connection: Connection): void {
    connection.stream.cork();
    for (const statement of STATEMENTS) {
      connection.bind({ statement }, true);
      connection.execute(null, true);
    }
    connection.sync();
    connection.stream.uncork();
  }

  handleDataRow({ fields }: { fields: Cells }): void {
    this.rows.push(fields);
  }

  handleCommandComplete(): void {
    // of the whole message it is told below
  }

  handleReadyForQuery(): void {
    this.resolve(this.rows);
  }

  handleError(error: unknown): void {
    this.reject(error);
  }
}

function lookedIn([free, state]: readonly Cells[]): Looked {
  if (!(free && state)) throw new Error("the database has no data version");
  const [mark, number, generated] = state;
  const read = dataRead({ number: Number(number), generated: generated ?? null });
  return { isFree: free[0] === "t", mark: `${mark}`, read };
}
