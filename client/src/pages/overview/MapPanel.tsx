import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import type { MapProvince } from "../../charts/tile-map/state.ts";
import { TileMap } from "../../charts/tile-map/TileMap.tsx";
import { TileMapLegend } from "../../charts/tile-map/TileMapLegend.tsx";
import { tileKind } from "../../charts/tile-map/tile-kind.ts";
import { tileWords } from "../../charts/tile-map/tile-sentence.ts";
import { metOf, targetVerdicts, totalOf } from "../../charts/verdict-counts.ts";
import { EmbedButton } from "../../embedding/EmbedButton.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { mapFinding } from "../../format/map-finding.ts";
import { provinceMap } from "../../format/province-map.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { useFiguresView } from "../../view/useFiguresView.ts";
import type { OverviewData } from "./overview-data.ts";

export interface MapPanelProps {
  provinces: OverviewData["provinces"];
  byProvince: OverviewData["byProvince"];
  year: number;
}

/** px of the column beside the other panels */
const COLUMN = 424;
/** px on paper, where there is more room than the tiles need */
const WIDEST = 474;

/** Where the figures are and where targets were met, a tile a province; not there where no province has a place. */
export function MapPanel({ provinces, byProvince, year }: MapPanelProps) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  const { boundaries } = useFiguresView();
  const hrefs = usePageHrefs();
  const [ref, place] = useWidth<HTMLDivElement>(COLUMN);
  const width = Math.min(place, WIDEST);
  // biome-ignore lint/correctness/useExhaustiveDependencies: addresses follow the view, and with it the data
  const map = useMemo(
    () =>
      provinceMap(provinces, byProvince, { boundaries, locale, hrefOf: (id) => hrefs.province(id, year) }),
    [provinces, byProvince, boundaries, locale, year],
  );
  if (!map) return null;
  const title = texts.mapTitle(mapFinding(map));
  const source = map.elsewhere > 0 ? texts.mapElsewhere(map.elsewhere) : undefined;
  const exported = {
    fileName: `overview-${year}-map`,
    title,
    sub: texts.mapSub,
    source,
    address: hrefs.overview(year),
    table: async () => (await import("./map-export.tsx")).mapExportTable(map.provinces, locale),
    picture: async (of: number) => (await import("./map-export.tsx")).mapPicture(map, locale, of),
  };
  return (
    <ChartFrame
      title={title}
      sub={texts.mapSub}
      locale={locale}
      actions={
        <>
          <ExportButton view={exported} />
          <EmbedButton widgets={[{ widget: "map", search: { year: String(year) } }]} />
        </>
      }
      table={<MapTable provinces={map.provinces} year={year} />}
      source={source}
    >
      <div ref={ref} className="map-panel">
        <TileMapLegend state={map} locale={locale} width={width} />
        <TileMap state={map} locale={locale} width={width} label={texts.mapLabel} Link={AppLink} />
      </div>
    </ChartFrame>
  );
}

function MapTable({ provinces, year }: { provinces: readonly MapProvince[]; year: number }) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  const isKnown = (row: MapProvince) => tileKind(row).kind !== "none";
  const known = (row: MapProvince, count: number) => (isKnown(row) ? count : "—");
  const rows = [...provinces].sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)));
  return (
    <DataTable
      caption={texts.mapCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          id: "province",
          head: texts.provinceColumn,
          cell: ({ id, name }) => (
            <Link to="/provinces/$id" params={{ id }} search={{ year }}>
              {name}
            </Link>
          ),
        },
        {
          id: "reached",
          head: texts.reachedColumn,
          cell: (row) => known(row, metOf(row.counts).met),
          figures: true,
        },
        {
          id: "decided",
          head: texts.decidedColumn,
          cell: (row) => known(row, metOf(row.counts).decided),
          figures: true,
        },
        {
          id: "targets",
          head: texts.targetsColumn,
          cell: (row) => known(row, totalOf(row.counts, targetVerdicts)),
          figures: true,
        },
        { id: "known", head: texts.knownColumn, cell: (row) => tileWords(row, locale) },
      ]}
    />
  );
}
