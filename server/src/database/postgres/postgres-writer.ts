import type { QueryRunner } from "typeorm";
import type { Connection } from "../connection.ts";
import { outlastLeases, type SteadyClock, WRITE_LOCK } from "./lease.ts";
import { PostgresConnection } from "./postgres-connection.ts";

/** A connection that writes: nobody else does meanwhile, and what it commits nobody thinks still to come. */
export class PostgresWriter extends PostgresConnection implements Connection {
  private heldSince = 0;

  constructor(
    runner: QueryRunner,
    /** one or more statements, sent as one text */
    private readonly beginning: string,
    private readonly clock: SteadyClock,
  ) {
    super(runner);
  }

  /** With the lock before anything else, so that two who write never wait for each other. */
  async begin(): Promise<void> {
    await this.tell(`${this.beginning}; SELECT pg_advisory_xact_lock(${WRITE_LOCK})`);
    this.heldSince = this.clock.now();
  }

  async commit(): Promise<void> {
    await outlastLeases(this.heldSince, this.clock);
    await this.tell("COMMIT");
  }

  async rollback(): Promise<void> {
    await this.tell("ROLLBACK");
  }
}
