/** One page of a list. */
export interface ListPage<Row> {
  totalCount: number;
  nodes: readonly Row[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** How far a list has come. */
export interface ListState<Row> {
  rows: readonly Row[];
  total: number;
  /** null: all rows are there */
  after: string | null;
  isLoading: boolean;
  hasFailed: boolean;
}

function added<Row>(state: ListState<Row>, { totalCount, nodes, pageInfo }: ListPage<Row>): ListState<Row> {
  return {
    ...state,
    rows: [...state.rows, ...nodes],
    total: totalCount,
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

/**
 * Walks through the pages of a list, one after the other because each names the next, as far as somebody wants to see.
 * A page that did not come can be asked for again; what came before it stays.
 */
export class ListWalk<Row> {
  #state: ListState<Row>;
  #wanted = 0;
  #walking: Promise<void> | null = null;
  readonly #load: (after: string) => Promise<ListPage<Row>>;
  readonly #listeners = new Set<() => void>();

  /** From its first page on; `load` brings the page behind a cursor. */
  constructor(first: ListPage<Row>, load: (after: string) => Promise<ListPage<Row>>) {
    this.#load = load;
    this.#state = added({ rows: [], total: 0, after: null, isLoading: false, hasFailed: false }, first);
  }

  readonly state = (): ListState<Row> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Until that many rows are there, or all; after a failure only when asked `again`. */
  readonly reach = (count: number, again = false): Promise<void> => {
    this.#wanted = Math.max(this.#wanted, count);
    const isThere = this.#state.after === null || this.#state.rows.length >= this.#wanted;
    if (isThere || (this.#state.hasFailed && !again)) return Promise.resolve();
    this.#walking ??= this.#walk();
    return this.#walking;
  };

  /** Every row; refuses where some cannot be had. */
  readonly whole = async (): Promise<readonly Row[]> => {
    await this.reach(Number.POSITIVE_INFINITY, true);
    if (this.#state.after !== null) throw new Error("the list could not be loaded to its end");
    return this.#state.rows;
  };

  async #walk(): Promise<void> {
    while (this.#state.after && this.#state.rows.length < this.#wanted) {
      this.#tell({ ...this.#state, isLoading: true, hasFailed: false });
      try {
        this.#tell(added(this.#state, await this.#load(this.#state.after)));
      } catch {
        this.#tell({ ...this.#state, hasFailed: true });
        break;
      }
    }
    this.#walking = null;
    this.#tell({ ...this.#state, isLoading: false });
  }

  #tell(state: ListState<Row>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
