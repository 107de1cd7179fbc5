import type { Row } from "../database/entity-rows.ts";

/** Rows to one page: few enough that others are answered between two pages. */
export const WALK_PAGE = 500;
/** Rows to one statement: a database that sorts the list for each of its pages would do so hundreds of times. */
const ROWS_AHEAD = 10_000;

interface Ahead {
  rows: Row[];
  /** the list ends with them */
  isLast: boolean;
}

/** Reads a list to its end: in small pages, of which many come with one statement. */
export class ListWalk {
  /** by the cursor that they come after */
  private readonly ahead = new Map<string | null, Ahead>();

  /**
   * The page's rows, and one more where the list goes on.
   * @param read reads so many rows after the cursor
   * @param cursorOf the cursor of a row
   */
  async page(
    after: string | null,
    read: (most: number) => Promise<Row[]>,
    cursorOf: (row: Row) => string,
  ): Promise<Row[]> {
    const known = this.ahead.get(after);
    this.ahead.delete(after);
    const { rows, isLast } =
      known && (known.isLast || known.rows.length > WALK_PAGE) ? known : await readMore(read);
    const lastOfPage = rows[WALK_PAGE - 1];
    if (lastOfPage) this.ahead.set(cursorOf(lastOfPage), { rows: rows.slice(WALK_PAGE), isLast });
    return rows.slice(0, WALK_PAGE + 1);
  }
}

async function readMore(read: (most: number) => Promise<Row[]>): Promise<Ahead> {
  const rows = await read(ROWS_AHEAD);
  return { rows, isLast: rows.length < ROWS_AHEAD };
}
