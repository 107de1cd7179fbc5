import { useApolloClient } from "@apollo/client/react";
import type { ReactNode } from "react";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { YearRibbon } from "../../charts/year-ribbon/YearRibbon.tsx";
import { yearCounts } from "../../format/year-counts.ts";
import { OverviewYearsDocument, type OverviewYearsQuery } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { ribbonYears } from "./ribbon-years.ts";

export interface OverviewYearsProps extends Pick<OverviewYearsQuery, "years" | "byYear"> {
  year: number;
  /** stands beside the years */
  children?: ReactNode;
}

/** Where the figures are, and the way from year to year. */
export function OverviewYears({ years, byYear, year, children }: OverviewYearsProps) {
  const locale = useLocale();
  const texts = useMessages(shellMessages);
  const hrefs = usePageHrefs();
  return (
    <section className="overview-years">
      <div>
        <p className="control-label" aria-hidden="true">
          {texts.yearsNote}
        </p>
        <YearRibbon
          years={ribbonYears(
            years.map(({ value }) => value),
            yearCounts(byYear),
            year,
          )}
          current={year}
          hrefOf={hrefs.overview}
          Link={AppLink}
          locale={locale}
          label={texts.years}
        />
      </div>
      {children}
    </section>
  );
}

/** The same from what was loaded before, while a year is on its way or did not come. */
export function KnownOverviewYears({ year }: { year: number | undefined }) {
  const view = useFiguresView();
  const known = useApolloClient().readQuery({ query: OverviewYearsDocument, variables: { ...view } });
  return known && year !== undefined ? <OverviewYears {...known} year={year} /> : null;
}
