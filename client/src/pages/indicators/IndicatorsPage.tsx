import { getRouteApi } from "@tanstack/react-router";
import { PageContent } from "../../app/PageContent.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { indicatorsMessages } from "../../i18n/indicators.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { BoundarySwitch } from "../../view/BoundarySwitch.tsx";
import { ViewControls } from "../../view/ViewControls.tsx";
import { IndicatorFilter } from "./IndicatorFilter.tsx";
import { IndicatorTable } from "./IndicatorTable.tsx";
import { bySector, entriesNamed, indicatorEntries, indicatorsCounts } from "./indicator-entries.ts";
import { useTypedFilter } from "./useTypedFilter.ts";
import "./indicators.css";

const route = getRouteApi("/view/indicators");

const useLoaded = () => route.useLoaderData();

/** Every indicator by sector, with what is known of it: the way to its years and its ranking. */
export function IndicatorsPage() {
  return <PageContent of={IndicatorsContent} loaded={useLoaded()} />;
}

function IndicatorsContent({ data }: ReturnType<typeof useLoaded>) {
  const texts = useMessages(indicatorsMessages);
  const [typed, setTyped] = useTypedFilter();
  const entries = indicatorEntries(data);
  const shown = entriesNamed(entries, typed);
  return (
    <article className="indicators">
      <PageTitle>{texts.pageTitle}</PageTitle>
      <header className="lede">
        <h1>{texts.headline(indicatorsCounts(entries))}</h1>
        <p>{texts.lede}</p>
      </header>
      <AsOfBanner />
      <div className="indicators-controls">
        <IndicatorFilter typed={typed} onType={setTyped} matching={shown.length} />
        <ViewControls>
          <BoundarySwitch provinces={data.provinces} />
        </ViewControls>
      </div>
      {shown.length > 0 && <IndicatorTable sectors={bySector(shown, data.sectors)} />}
    </article>
  );
}
