import type { ReactNode } from "react";
import type { ListFilter } from "./attainments-filter.ts";
import { useAskedFilter } from "./useAskedFilter.ts";

export interface AttainmentsArticleProps {
  /** the filter of what is in sight */
  shown: ListFilter;
  children: ReactNode;
}

/** Busy from the press on a filter until its rows are drawn. */
export function AttainmentsArticle({ shown, children }: AttainmentsArticleProps) {
  const asked = useAskedFilter();
  return (
    <article className="attainments" aria-busy={JSON.stringify(asked) !== JSON.stringify(shown)}>
      {children}
    </article>
  );
}
