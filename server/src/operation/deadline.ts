import { Refusal } from "../errors.ts";

/** How long one operation may take, unless configured otherwise. */
export const OPERATION_MS = 10_000;

/** The end of an operation's time; it counts from the beginning, whatever the operation waits for. */
export class Deadline {
  private began = performance.now();
  private timer: NodeJS.Timeout | null = null;
  private over: Promise<never> | null = null;

  constructor(private readonly milliseconds = OPERATION_MS) {}

  private refusal(): Refusal {
    const { milliseconds } = this;
    return new Refusal(
      "OPERATION_TIMEOUT",
      `The operation took over ${milliseconds} ms, the most it may take; ask for fewer fields or smaller pages at once, or narrow filter by province, sector, indicator or year.`,
      { milliseconds },
    );
  }

  /** Refuses once the time is over. */
  check(): void {
    if (performance.now() - this.began >= this.milliseconds) throw this.refusal();
  }

  /** What is waited for, or the refusal as soon as the time is over. */
  within<T>(work: Promise<T>): Promise<T> {
    this.over ??= this.expiry();
    return Promise.race([work, this.over]);
  }

  private expiry(): Promise<never> {
    const over = new Promise<never>((_, reject) => {
      const left = this.milliseconds - (performance.now() - this.began);
      this.timer = setTimeout(() => reject(this.refusal()), left).unref();
    });
    // it may come when nobody waits
    over.catch(() => undefined);
    return over;
  }

  /** The time begins anew, for what is to come. */
  restart(): void {
    this.clear();
    this.began = performance.now();
    this.over = null;
  }

  /** The operation has ended. */
  clear(): void {
    if (this.timer) clearTimeout(this.timer);
  }
}
