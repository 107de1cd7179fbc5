import { useReadQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { PageTitle } from "../../app/PageTitle.tsx";
import { localName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provincesMessages } from "../../i18n/provinces.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { byRegion, ofScheme, type ProvinceEntry, provinceEntries, schemeCounts } from "./group-provinces.ts";
import { ProvinceList } from "./ProvinceList.tsx";
import "./provinces.css";

const route = getRouteApi("/provinces");

/** Every province by region, with what is known of it: the way to each scorecard. */
export function ProvincesPage() {
  const { query } = route.useLoaderData();
  const { data } = useReadQuery(query);
  const texts = useMessages(provincesMessages);
  const entries = provinceEntries(data);
  const older = ofScheme(entries, "VN63");
  const current = ofScheme(entries, "VN34");
  return (
    <article className="provinces">
      <PageTitle>{texts.pageTitle}</PageTitle>
      <header className="lede">
        <h1>{texts.headline(schemeCounts(older))}</h1>
        <p>{texts.lede}</p>
      </header>
      <section className="provinces-scheme provinces-region">
        <h2>{texts.nation}</h2>
        <ProvinceList entries={ofScheme(entries, "NATIONAL")} />
      </section>
      <Scheme title={texts.until2025} entries={older} />
      <Scheme
        title={texts.since2025}
        entries={current}
        note={schemeCounts(current).withFigures === 0 ? texts.noneYet : undefined}
      />
    </article>
  );
}

interface SchemeProps {
  title: string;
  entries: readonly ProvinceEntry[];
  note?: string;
}

function Scheme({ title, entries, note }: SchemeProps) {
  const locale = useLocale();
  return (
    <section className="provinces-scheme">
      <h2>{title}</h2>
      {note && <p className="panel-note">{note}</p>}
      {byRegion(entries).map(({ region, entries: own }) => (
        <div key={region.id} className="provinces-region">
          <h3>{localName(region, locale)}</h3>
          <ProvinceList entries={own} />
        </div>
      ))}
    </section>
  );
}
