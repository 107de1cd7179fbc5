import type { Database, Statement } from "sqlite3";

/** Texts differ by what is selected and asked for; a connection sends the same few hundred again and again. */
const MOST_STATEMENTS = 200;

/**
 * Statements that a connection keeps prepared, those used last: sqlite3 prepares anew whatever it is handed as text,
 * which takes as long as reading a page of rows.
 */
export class PreparedStatements {
  private readonly byText = new Map<string, Statement>();

  constructor(
    private readonly driver: Database,
    private readonly most = MOST_STATEMENTS,
  ) {}

  get size(): number {
    return this.byText.size;
  }

  all<R>(text: string, values: readonly unknown[]): Promise<R[]> {
    return new Promise((resolve, reject) => {
      const statement = this.prepared(text, reject);
      statement.all<R>(values, (error, rows) => (error ? this.refuse(text, error, reject) : resolve(rows)));
    });
  }

  /** @returns how many rows it changed */
  run(text: string, values: readonly unknown[]): Promise<number> {
    return new Promise((resolve, reject) => {
      const refuse = (error: Error) => this.refuse(text, error, reject);
      this.prepared(text, reject).run(values, function (error) {
        if (error) refuse(error);
        else resolve(this.changes);
      });
    });
  }

  /** One that was cut off is not asked again. */
  private refuse(text: string, error: Error, reject: (error: Error) => void): void {
    this.forget(text);
    reject(error);
  }

  /** Before its connection is closed. */
  close(): void {
    for (const text of [...this.byText.keys()]) this.forget(text);
  }

  private prepared(text: string, refused: (error: Error) => void): Statement {
    const known = this.byText.get(text);
    const statement =
      known ??
      this.driver.prepare(text, (error) => {
        if (!error) return;
        // there is nothing of it to be finalised
        this.byText.delete(text);
        refused(error);
      });
    // the one used last stands last
    this.byText.delete(text);
    this.byText.set(text, statement);
    const [oldest] = this.byText.keys();
    if (oldest !== undefined && this.byText.size > this.most) this.forget(oldest);
    return statement;
  }

  private forget(text: string): void {
    const statement = this.byText.get(text);
    this.byText.delete(text);
    statement?.finalize();
  }
}
