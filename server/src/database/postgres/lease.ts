/** Any number, the same in every process: who writes holds it alone from beginning to end (pg_advisory_xact_lock). */
export const WRITE_LOCK = 1_763_700_001;

/**
 * For how long a state is known to be the newest. Processes of two releases may run beside each other: where it is to be
 * longer, writers wait longer a release before.
 */
const LEASE_MS = 7;
/** Clocks do not run alike to the last thousandth. */
const MARGIN_MS = 1;

/** One that is never set, and runs on at one pace. */
export interface SteadyClock {
  now(): number;
  /** or a little less */
  wait(milliseconds: number): Promise<void>;
}

export const steadyClock: SteadyClock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * What a process knows of the newest state without asking. Whoever reads a state when nobody held the lock of those who
 * write knows it to be the newest for a while, because nobody commits before the same while has passed since taking
 * that lock (docs/decisions/0021).
 */
export class Lease {
  private mark: string | null = null;
  private until = Number.NEGATIVE_INFINITY;

  constructor(private readonly clock: Pick<SteadyClock, "now"> = steadyClock) {}

  /** To be taken before it is asked whether anybody writes. */
  now(): number {
    return this.clock.now();
  }

  /** The lock was free at some time after `askedAt`, and the state with this mark was read after that. */
  grant(mark: string, askedAt: number): void {
    const until = askedAt + LEASE_MS;
    if (until <= this.until) return;
    this.mark = mark;
    this.until = until;
  }

  /** The mark of the newest state; null: it is not known. */
  current(): string | null {
    return this.clock.now() < this.until ? this.mark : null;
  }
}

/** After it, no process knows of a lease from before the lock was taken. */
export async function outlastLeases(heldSince: number, clock: SteadyClock): Promise<void> {
  const end = heldSince + LEASE_MS + MARGIN_MS;
  for (let left = end - clock.now(); left > 0; left = end - clock.now()) await clock.wait(left);
}
