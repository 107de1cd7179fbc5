import { openSync, readSync } from "node:fs";

/** The header of SQLite's WAL index, which stands there twice (https://sqlite.org/walformat.html, 2.1). */
const HEADER_BYTES = 48;

/**
 * The header of the WAL index beside a database file. Whoever commits writes it, in whatever process, and from then on
 * every new transaction sees the commit: it counts commits and sums all frames up, so that equal headers are equal data.
 * Looking takes 2 µs, and a statement 70.
 *
 * The file stays open for good: closing any handle of it takes the locks away that SQLite holds on it in this process.
 * It stays the same one, too: only the last connection of all takes it away, and those of this process are open for
 * longer than anybody looks here.
 */
export class WalIndex {
  private file: number | null = null;
  private readonly bytes = Buffer.alloc(2 * HEADER_BYTES);
  /** which bytes were read before these, and what they said */
  private latest: { bytes: Buffer; header: string | null } | null = null;

  constructor(private readonly path: string) {}

  /** Null where it cannot be told: the file is not there, or a commit is just being written. */
  header(): string | null {
    try {
      this.file ??= openSync(this.path, "r");
      if (readSync(this.file, this.bytes, 0, this.bytes.length, 0) < this.bytes.length) return null;
    } catch {
      return null;
    }
    if (!this.latest?.bytes.equals(this.bytes)) {
      const bytes = Buffer.from(this.bytes);
      const [first, second] = [bytes.subarray(0, HEADER_BYTES), bytes.subarray(HEADER_BYTES)];
      this.latest = { bytes, header: first.equals(second) ? first.toString("latin1") : null };
    }
    return this.latest.header;
  }
}
