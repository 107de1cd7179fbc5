import type { ReactNode } from "react";

/** What can be done with a whole page: beside its headline, below it where there is no room. */
export function PageActions({ children }: { children: ReactNode }) {
  return <div className="lede-actions">{children}</div>;
}
