import type { Page, PageInfo } from "@doichieu/schema";

interface EdgeOf<T> {
  cursor: string;
  node: T;
}

interface Place {
  isFirst: boolean;
  hasNext: boolean;
  /** of the row at an index; refused where nobody asked for cursors */
  cursorAt(index: number): string;
}

/** Cursors are made where they are selected. */
class PlaceOfPage implements PageInfo {
  constructor(
    private readonly rows: number,
    private readonly place: Place,
  ) {}

  get hasNextPage(): boolean {
    return this.place.hasNext;
  }
  get hasPreviousPage(): boolean {
    return !this.place.isFirst;
  }
  get startCursor(): string | null {
    return this.rows === 0 ? null : this.place.cursorAt(0);
  }
  get endCursor(): string | null {
    return this.rows === 0 ? null : this.place.cursorAt(this.rows - 1);
  }
}

class RowOfPage<T> implements EdgeOf<T> {
  private made: string | null = null;

  constructor(
    readonly node: T,
    private readonly index: number,
    private readonly place: Place,
  ) {}

  get cursor(): string {
    this.made ??= this.place.cursorAt(this.index);
    return this.made;
  }
}

/** A page of a Relay connection; the whole list is counted only when somebody selects totalCount. */
export class ConnectionPage<T> implements Page<T> {
  constructor(
    readonly nodes: T[],
    readonly totalCount: () => Promise<number>,
    private readonly place: Place,
  ) {}

  get pageInfo(): PageInfo {
    return new PlaceOfPage(this.nodes.length, this.place);
  }

  get edges(): EdgeOf<T>[] {
    return this.nodes.map((node, index) => new RowOfPage(node, index, this.place));
  }
}
