import type { Client } from "pg";
import type { QueryRunner } from "typeorm";
import type { MarkedRead } from "../data-read.ts";
import type { Looks } from "../version-watch.ts";
import type { Lease } from "./lease.ts";
import { PREPARE_LOOKS, StateLook } from "./state-look.ts";

/** A look takes a fraction of one; on what waits for a migration the server, too, gives up. */
const MOST_MS = 500;

const BEGINNING = `SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED;
  SET statement_timeout = ${MOST_MS}; ${PREPARE_LOOKS}`;

/** Ended before it is given back, so that nobody else gets it. */
async function cut(runner: QueryRunner): Promise<void> {
  const client: Client = await runner.connect();
  const ended = client.end();
  await runner.release();
  await ended;
}

/** Looks at the newest state by a connection of its own: in no transaction, and never busy with a long question. */
export class Lookout implements Looks {
  private runner: QueryRunner | null = null;
  private opening: Promise<QueryRunner> | null = null;
  /** whose look has not come back */
  private busy: QueryRunner | null = null;

  constructor(
    private readonly connect: () => Promise<QueryRunner>,
    private readonly lease: Lease,
  ) {}

  /** Who looks while another look is out has waited long enough for that one: its connection counts as lost. */
  async look(): Promise<MarkedRead> {
    if (this.busy) this.lose(this.busy);
    const runner = await this.opened();
    this.busy = runner;
    try {
      return await this.lookBy(await runner.connect());
    } catch (error) {
      this.lose(runner);
      throw error;
    } finally {
      if (this.busy === runner) this.busy = null;
    }
  }

  private async lookBy(client: Client): Promise<MarkedRead> {
    const askedAt = this.lease.now();
    const { isFree, ...marked } = await client.query(new StateLook()).looked;
    if (isFree) this.lease.grant(marked.mark, askedAt);
    return marked;
  }

  private lose(runner: QueryRunner): void {
    if (this.runner === runner) this.runner = null;
    // who was cut off finds out, too
    if (!runner.isReleased) void cut(runner).catch(() => undefined);
  }

  private async opened(): Promise<QueryRunner> {
    if (this.runner && !this.runner.isReleased) return this.runner;
    this.opening ??= this.open().finally(() => {
      this.opening = null;
    });
    this.runner = await this.opening;
    return this.runner;
  }

  private async open(): Promise<QueryRunner> {
    const runner = await this.connect();
    try {
      await runner.query(BEGINNING);
      return runner;
    } catch (error) {
      void cut(runner).catch(() => undefined);
      throw error;
    }
  }
}
