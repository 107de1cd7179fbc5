import { useApolloClient } from "@apollo/client/react";
import type { ReactNode } from "react";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { yearCounts } from "../../format/year-counts.ts";
import { OverviewYearsDocument, type OverviewYearsQuery } from "../../generated/documents.ts";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { YearsPanel } from "../../view/YearsPanel.tsx";

export interface OverviewYearsProps extends Pick<OverviewYearsQuery, "years" | "byYear"> {
  year: number;
  /** stands beside the years */
  children?: ReactNode;
}

export function OverviewYears({ years, byYear, year, children }: OverviewYearsProps) {
  const hrefs = usePageHrefs();
  return (
    <YearsPanel
      years={years.map(({ value }) => value)}
      counted={yearCounts(byYear)}
      year={year}
      hrefOf={hrefs.overview}
    >
      {children}
    </YearsPanel>
  );
}

/** The same from what was loaded before, while a year is on its way or did not come. */
export function KnownOverviewYears({ year }: { year: number | undefined }) {
  const view = useFiguresView();
  const known = useApolloClient().readQuery({ query: OverviewYearsDocument, variables: { ...view } });
  return known && year !== undefined ? <OverviewYears {...known} year={year} /> : null;
}
