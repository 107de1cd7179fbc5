import type { SortOrder } from "./sort.ts";

export interface SortHeadProps {
  head: string;
  figures?: boolean;
  /** null: rows cannot be put in its order */
  order: SortOrder | null;
  onSort: () => void;
}

/** The head of a column; a press puts the rows in its order, another turns it, a third leaves them as they came. */
export function SortHead({ head, figures, order, onSort }: SortHeadProps) {
  if (order === null) {
    return (
      <th scope="col" data-figures={figures || undefined}>
        <span className="sort-head">{head}</span>
      </th>
    );
  }
  return (
    <th scope="col" data-figures={figures || undefined} aria-sort={order}>
      <button type="button" className="sort-head" onClick={onSort}>
        {head}
        <svg viewBox="0 0 8 12" width="8" height="12" fill="currentColor" aria-hidden="true">
          <path data-on={order === "ascending" || undefined} d="M4 .5 7.5 5h-7z" />
          <path data-on={order === "descending" || undefined} d="M4 11.5.5 7h7z" />
        </svg>
      </button>
    </th>
  );
}
