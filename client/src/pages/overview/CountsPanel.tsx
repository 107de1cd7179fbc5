import { type Locale, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";
import { Link } from "@tanstack/react-router";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { BlockBar } from "../../charts/block-bar/BlockBar.tsx";
import { BlockBarDrawing } from "../../charts/block-bar/BlockBarDrawing.tsx";
import { countOf, targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { EmbedButton } from "../../embedding/EmbedButton.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { verdictCounts } from "../../format/verdict-counts.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { VerdictGlyph } from "../../ui/VerdictGlyph.tsx";
import type { NationalSummary } from "./overview-counts.ts";
import type { OverviewData } from "./overview-data.ts";

export interface CountsPanelProps {
  provincial: OverviewData["provincial"][number] | undefined;
  national: NationalSummary | undefined;
  year: number;
  isRestated: boolean;
}

/** px */
const WIDEST_BLOCK = 92;

/** The year's targets by verdict; the country's below on the same scale, because the two never add up (M12). */
export function CountsPanel({ provincial, national, year, isRestated }: CountsPanelProps) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  const hrefs = usePageHrefs();
  const [ref, width] = useWidth<HTMLDivElement>(800);
  const provinces = provincial ? verdictCounts(provincial) : {};
  const country = national ? verdictCounts(national) : {};
  const [targets, countryTargets] = [totalOf(provinces, targetVerdicts), totalOf(country, targetVerdicts)];
  const most = Math.max(targets, countryTargets);
  // a block is never wider than a few letters: one target is one block, not a beam across the page
  const of = Math.max(most, Math.floor(width / WIDEST_BLOCK));
  const noTarget = countOf(provinces, "NO_TARGET");
  if (most === 0) {
    return (
      <ChartFrame title={texts.noTargetsTitle} locale={locale}>
        <p className="panel-note">{texts.noTargetsBody(noTarget, isRestated)}</p>
      </ChartFrame>
    );
  }
  const isNational = targets === 0;
  const title = texts.countsTitle(isNational ? countryTargets : targets, isNational);
  const sub = texts.countsSub(noTarget, isRestated);
  const exported = async () => {
    const { countsExport } = await import("./counts-export.tsx");
    return countsExport({
      title,
      sub,
      year,
      provinces,
      country,
      address: hrefs.overview(year),
      locale,
      texts,
    });
  };
  return (
    <ChartFrame
      title={title}
      sub={sub}
      locale={locale}
      actions={
        <>
          <ExportButton view={exported} />
          <EmbedButton widgets={[{ widget: "summary", search: { year: String(year) } }]} />
        </>
      }
      table={<CountsTable provinces={provinces} country={country} locale={locale} />}
    >
      <div ref={ref} className="counts">
        {!isNational && (
          <BlockBar
            counts={provinces}
            of={of}
            width={width}
            locale={locale}
            hrefOf={(verdict) => hrefs.attainments({ year, verdict })}
            Link={AppLink}
          />
        )}
        {countryTargets > 0 && (
          <div className="counts-country">
            <BlockBarDrawing
              counts={country}
              of={of}
              width={width}
              height={12}
              labelled={false}
              locale={locale}
            />
            <p className="panel-note">
              <b>{texts.country}</b>
              {!isNational && `, ${texts.sameScale}`}:{" "}
              <CountsLine counts={country} locale={locale} year={year} />
            </p>
          </div>
        )}
      </div>
    </ChartFrame>
  );
}

interface CountsLineProps {
  counts: VerdictCounts;
  locale: Locale;
  year: number;
}

/** The country's counts, each the way to its list. */
function CountsLine({ counts, locale, year }: CountsLineProps) {
  const present = targetVerdicts.filter((verdict) => countOf(counts, verdict) > 0);
  return present.map((verdict, place) => (
    <span key={verdict} className="nowrap">
      {place > 0 && " · "}
      <VerdictGlyph verdict={verdict} size={10} />{" "}
      <Link to="/attainments" search={{ year, level: "country", verdict }}>
        {countOf(counts, verdict)} {verdictWords[verdict][locale].toLowerCase()}
      </Link>
    </span>
  ));
}

interface CountsTableProps {
  provinces: VerdictCounts;
  country: VerdictCounts;
  locale: Locale;
}

function CountsTable({ provinces, country, locale }: CountsTableProps) {
  const texts = useMessages(overviewMessages);
  const all: readonly Verdict[] = [...targetVerdicts, "NO_TARGET"];
  const rows = all.filter((verdict) => countOf(provinces, verdict) + countOf(country, verdict) > 0);
  return (
    <DataTable
      caption={texts.countsCaption}
      rows={rows}
      rowKey={(verdict) => verdict}
      columns={[
        {
          id: "verdict",
          head: texts.verdictColumn,
          cell: (verdict) => <VerdictChip verdict={verdict} locale={locale} />,
        },
        {
          id: "provinces",
          head: texts.provincesColumn,
          cell: (verdict) => countOf(provinces, verdict),
          figures: true,
        },
        {
          id: "country",
          head: texts.country,
          cell: (verdict) => countOf(country, verdict),
          figures: true,
        },
      ]}
    />
  );
}
