import type { ReactNode } from "react";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { type KnownYears, knownYears } from "../../view/known-years.ts";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { YearsPanel } from "../../view/YearsPanel.tsx";

export interface OverviewYearsProps extends KnownYears {
  year: number;
  /** stands beside the years */
  children?: ReactNode;
}

export function OverviewYears(props: OverviewYearsProps) {
  const hrefs = usePageHrefs();
  return <YearsPanel {...props} hrefOf={hrefs.overview} />;
}

/** The same from what was loaded before, while a year is on its way or did not come. */
export function KnownOverviewYears({ year }: { year: number | undefined }) {
  const known = knownYears("/", useFiguresView());
  return known && year !== undefined ? <OverviewYears {...known} year={year} /> : null;
}
