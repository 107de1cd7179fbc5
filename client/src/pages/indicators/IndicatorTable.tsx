import { verdicts } from "@doichieu/schema/vocabulary";
import { Link } from "@tanstack/react-router";
import { LegendList } from "../../charts/legend/LegendList.tsx";
import { verdictLegendItems } from "../../charts/legend/verdict-legend-items.tsx";
import { countOf, targetVerdicts, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { indicatorsMessages } from "../../i18n/indicators.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { IndicatorRow } from "./IndicatorRow.tsx";
import type { SectorEntries } from "./indicator-entries.ts";

const COLUMNS = 7;

/** Sector by sector: what something is known of as rows, the rest as a line of names. */
export function IndicatorTable({ sectors }: { sectors: readonly SectorEntries[] }) {
  const locale = useLocale();
  const texts = useMessages(indicatorsMessages);
  const counts = sumOf(sectors.flatMap(({ known }) => known.map((entry) => entry.counts)));
  return (
    <>
      <LegendList items={verdictLegendItems(counts, targetVerdicts, locale)} />
      <table className="indicator-table">
        <caption className="visually-hidden">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col">{texts.unit}</th>
            <th scope="col">{texts.verdicts}</th>
            <th scope="col" data-figures>
              {texts.targets}
            </th>
            <th scope="col" data-figures>
              {texts.decided}
            </th>
            <th scope="col" data-figures>
              {texts.reached}
            </th>
            <th scope="col" data-figures>
              {texts.latest}
            </th>
          </tr>
        </thead>
        {sectors.map(({ sector, known, unknown }) => (
          <tbody key={sector.code} id={sector.code}>
            <tr className="indicator-sector">
              <th scope="rowgroup" colSpan={COLUMNS}>
                <h2>{localName(sector, locale)}</h2>
              </th>
            </tr>
            {known.map((entry) => (
              <IndicatorRow key={entry.indicator.code} entry={entry} />
            ))}
            {unknown.length > 0 && (
              <tr className="indicator-unknown">
                <td colSpan={COLUMNS}>
                  {texts.withoutFigures}{" "}
                  {unknown.map(({ indicator }, place) => (
                    <span key={indicator.code}>
                      {place > 0 && "; "}
                      <Link to="/indicators/$code" params={{ code: indicator.code }}>
                        {shortName(indicator, locale)}
                      </Link>
                    </span>
                  ))}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </>
  );
}

function sumOf(all: readonly VerdictCounts[]): VerdictCounts {
  return Object.fromEntries(
    verdicts.map((verdict) => [verdict, all.reduce((sum, counts) => sum + countOf(counts, verdict), 0)]),
  );
}
