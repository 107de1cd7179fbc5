import { getRouteApi } from "@tanstack/react-router";
import { PageActions } from "../../app/PageActions.tsx";
import { PageContent } from "../../app/PageContent.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { localName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provincesMessages } from "../../i18n/provinces.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { BoundarySwitch } from "../../view/BoundarySwitch.tsx";
import { ViewControls } from "../../view/ViewControls.tsx";
import {
  bestKnown,
  byRegion,
  byScheme,
  countriesIn,
  provinceEntries,
  type SchemeGroup,
  schemeCounts,
} from "./group-provinces.ts";
import { ProvinceList } from "./ProvinceList.tsx";
import "./provinces.css";

const route = getRouteApi("/view/provinces");

const useLoaded = () => route.useLoaderData();

/** Every province by region, with what is known of it: the way to each scorecard. */
export function ProvincesPage() {
  return <PageContent of={ProvincesContent} loaded={useLoaded()} />;
}

function ProvincesContent({ view, data }: ReturnType<typeof useLoaded>) {
  const texts = useMessages(provincesMessages);
  const locale = useLocale();
  const entries = provinceEntries(data);
  const schemes = byScheme(entries, view.boundaries);
  const isToday = view.boundaries === "CURRENT";
  const hasChanged = data.provinces.some(({ successors }) => successors.length > 0);
  const headline = (isToday ? texts.headlineToday : texts.headline)(schemeCounts(bestKnown(schemes)));
  const exported = async () => {
    const { provincesExport } = await import("./provinces-export.ts");
    const shown = [...countriesIn(entries), ...schemes.flatMap((group) => group.entries)];
    return provincesExport({ title: headline, entries: shown, locale, texts });
  };
  return (
    <article className="provinces">
      <PageTitle>{texts.pageTitle}</PageTitle>
      <header className="lede">
        <h1>{headline}</h1>
        {hasChanged && <p>{isToday ? texts.ledeToday : texts.lede}</p>}
        <PageActions>
          <ExportButton view={exported} isPage />
        </PageActions>
      </header>
      <AsOfBanner />
      <ViewControls>
        <BoundarySwitch provinces={data.provinces} />
      </ViewControls>
      <section className="provinces-scheme provinces-region">
        <h2>{texts.nation}</h2>
        <ProvinceList entries={countriesIn(entries)} />
      </section>
      {schemes.map((group) => (
        <Scheme key={group.scheme} {...group} isRestated={isToday} />
      ))}
    </article>
  );
}

function Scheme({ scheme, entries, isRestated }: SchemeGroup & { isRestated: boolean }) {
  const locale = useLocale();
  const texts = useMessages(provincesMessages);
  return (
    <section className="provinces-scheme">
      <h2>{texts.scheme(scheme, entries.length)}</h2>
      {schemeCounts(entries).withFigures === 0 && <p className="panel-note">{texts.noneYet}</p>}
      {byRegion(entries).map(({ region, entries: own }) => (
        <div key={region?.id ?? ""} className="provinces-region">
          {region && <h3>{localName(region, locale)}</h3>}
          <ProvinceList entries={own} isRestated={isRestated} />
        </div>
      ))}
    </section>
  );
}
