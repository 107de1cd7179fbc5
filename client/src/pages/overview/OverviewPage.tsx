import { useReadQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { AppLink } from "../../app/AppLink.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { YearRibbon } from "../../charts/year-ribbon/YearRibbon.tsx";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AttentionPanel } from "./AttentionPanel.tsx";
import { CountsPanel } from "./CountsPanel.tsx";
import { GrowthPanel } from "./GrowthPanel.tsx";
import { ledeCounts, nationalOf } from "./overview-counts.ts";
import { ribbonYears } from "./ribbon-years.ts";
import { SectorPanel } from "./SectorPanel.tsx";
import "./overview.css";

const route = getRouteApi("/");

/** Ten seconds: which targets were met and missed in a year, and where to look first. */
export function OverviewPage() {
  const { year, query } = route.useLoaderData();
  const { data } = useReadQuery(query);
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  const hrefs = usePageHrefs();
  const counts = ledeCounts(data, year);
  const hasFigures = counts.targets + counts.noTarget > 0;
  return (
    <article className="overview">
      <PageTitle>{texts.pageTitle(year)}</PageTitle>
      <header className="lede">
        <h1>{texts.headline(counts)}</h1>
        <p>{texts.lede(counts)}</p>
      </header>
      <section className="overview-years">
        <p className="control-label" aria-hidden="true">
          {texts.ribbonNote}
        </p>
        <YearRibbon
          years={ribbonYears(data.years, year)}
          current={year}
          hrefOf={hrefs.overview}
          Link={AppLink}
          locale={locale}
          label={texts.ribbonLabel}
        />
      </section>
      {hasFigures && (
        <>
          <CountsPanel provincial={data.provincial[0]} national={nationalOf(data)} />
          <AttentionPanel short={data.short} open={data.open} decided={counts.decided} />
          <GrowthPanel attainments={data.growth.nodes} year={year} />
          <SectorPanel cells={data.cells} sectorCodes={data.sectors.map(({ code }) => code)} year={year} />
        </>
      )}
    </article>
  );
}
