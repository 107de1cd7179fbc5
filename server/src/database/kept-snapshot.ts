import type { StateRow } from "./state-row.ts";

/** A snapshot is kept no longer: while it is, what is written after it cannot be folded into the file, or cleared away. */
const MOST_MS = 100;

/** A state, and how to tell that it is the newest still. */
export interface MarkedState {
  state: StateRow;
  /** as long as `mark` of the database is the same, nothing was committed after it; null: it cannot be told */
  mark: string | null;
}

interface KeptState extends MarkedState {
  mark: string;
}

/** The snapshots of one connection, one after the other. */
export interface Snapshots {
  /** in place of the one that may be open */
  begin(isOpen: boolean): Promise<MarkedState>;
  end(): Promise<void>;
  /** Was nothing committed after the state with this mark? Where it must be asked, by whoever asks now. */
  isNewest(mark: string): boolean | Promise<boolean>;
}

/**
 * The snapshot that a connection reads. It stays open from one operation to the next while nothing was committed: then
 * the next would see the same, and beginning, asking for the state and ending take longer than many a question.
 */
export class KeptSnapshot {
  private isOpen = false;
  private isLent = false;
  /** null: it goes when it is given back */
  private kept: KeptState | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly snapshots: Snapshots) {}

  /** Which state is seen from here on, until it is given back: that of now. */
  async pin(): Promise<MarkedState> {
    this.isLent = true;
    const { kept } = this;
    // it may have its time meanwhile: what is lent stays open
    if (kept && (await this.snapshots.isNewest(kept.mark))) return kept;
    this.forget();
    const wasOpen = this.isOpen;
    // where it fails, it may be
    this.isOpen = true;
    const begun = await this.snapshots.begin(wasOpen);
    const { mark } = begun;
    if (mark !== null) this.keep({ ...begun, mark });
    return begun;
  }

  private keep(begun: KeptState): void {
    this.kept = begun;
    this.timer = setTimeout(() => {
      this.forget();
      // where it fails, it does again when the connection is lent
      if (!this.isLent) this.end().catch(() => undefined);
    }, MOST_MS).unref();
  }

  /** It is not to be trusted any more, such as after a statement that failed. */
  forget(): void {
    this.kept = null;
    if (this.timer) clearTimeout(this.timer);
  }

  async giveBack(): Promise<void> {
    this.isLent = false;
    if (!this.kept) await this.end();
  }

  async end(): Promise<void> {
    this.forget();
    if (!this.isOpen) return;
    // at once: it may be lent again before the answer
    this.isOpen = false;
    try {
      await this.snapshots.end();
    } catch (error) {
      this.isOpen = true;
      throw error;
    }
  }
}
