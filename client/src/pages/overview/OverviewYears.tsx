import { useApolloClient } from "@apollo/client/react";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { YearRibbon } from "../../charts/year-ribbon/YearRibbon.tsx";
import { OverviewYearsDocument, type OverviewYearsQuery } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ribbonYears } from "./ribbon-years.ts";

export interface OverviewYearsProps {
  years: OverviewYearsQuery["years"];
  year: number;
}

/** Where the figures are, and the way from year to year. */
export function OverviewYears({ years, year }: OverviewYearsProps) {
  const locale = useLocale();
  const texts = useMessages(shellMessages);
  const hrefs = usePageHrefs();
  return (
    <section className="overview-years">
      <p className="control-label" aria-hidden="true">
        {texts.yearsNote}
      </p>
      <YearRibbon
        years={ribbonYears(years, year)}
        current={year}
        hrefOf={hrefs.overview}
        Link={AppLink}
        locale={locale}
        label={texts.years}
      />
    </section>
  );
}

/** The same from what was loaded before, while a year is on its way or did not come. */
export function KnownOverviewYears({ year }: { year: number | undefined }) {
  const known = useApolloClient().readQuery({ query: OverviewYearsDocument });
  return known && year !== undefined ? <OverviewYears years={known.years} year={year} /> : null;
}
