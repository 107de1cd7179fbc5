import { tileKind } from "../../charts/tile-map/tile-kind.ts";
import { mapFinding } from "../../format/map-finding.ts";
import { type ProvinceMap, provinceMap } from "../../format/province-map.ts";
import type { MapWidgetQuery } from "../../generated/documents.ts";
import type { MapWidgetTexts } from "../../i18n/map-widget.vi.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";
import type { WidgetNotes } from "../../i18n/widget-notes.vi.ts";
import { mapExportTable } from "../../pages/overview/map-export.tsx";
import { sourcesBehind } from "../sources-behind.ts";
import type { WidgetContext, WidgetDatum, WidgetView } from "../widget.ts";
import { yearsElsewhere } from "../years-elsewhere.ts";
import { mapPicture } from "./map-picture.tsx";

interface Words {
  texts: MapWidgetTexts;
  overview: OverviewTexts;
  notes: WidgetNotes;
}

export async function mapView(
  { provinces, report }: MapWidgetQuery,
  context: WidgetContext,
  words: Words,
): Promise<WidgetView> {
  const { view, locale } = context;
  const { texts, overview, notes } = words;
  const year = report.value;
  // a drawing for other people's pages leads nowhere by itself
  const found = provinceMap(provinces, report.byProvince, {
    boundaries: view.boundaries,
    locale,
    hrefOf: () => "",
  });
  const map = found ?? { provinces: [], notes: [], elsewhere: 0 };
  const hasFigures = isDrawn(map);
  const behind = sourcesBehind(report.behind, locale, notes);
  return {
    boundaries: view.boundaries,
    about: `${notes.allProvinces}, ${year}`,
    title: titleOf(found, year, words),
    notes: [
      hasFigures && overview.mapSub,
      found && !hasFigures ? await yearsElsewhere(context, { ...view }, notes) : null,
      map.elsewhere > 0 && overview.mapElsewhere(map.elsewhere),
      view.boundaries === "CURRENT" && notes.todaysBoundaries,
      behind.note,
    ].filter((note) => typeof note === "string"),
    source: behind.source,
    page: `/?year=${year}`,
    pageWords: notes.overviewOf(year),
    picture: hasFigures ? mapPicture(map, locale, texts) : null,
    table: await mapExportTable(map.provinces, locale),
    data: mapData(report, map),
  };
}

function isDrawn({ provinces }: ProvinceMap): boolean {
  return provinces.some((province) => tileKind(province).kind !== "none");
}

function titleOf(map: ProvinceMap | null, year: number, { texts, overview }: Words): string {
  if (!map) return texts.noMap;
  return isDrawn(map) ? overview.mapTitle(mapFinding(map)) : texts.noFigures(year);
}

const unknown = {
  targets: null,
  derivedTargets: null,
  due: null,
  decided: null,
  metShare: null,
  coverage: null,
  provisional: null,
  unrestated: null,
  exceeded: null,
  met: null,
  nearlyMet: null,
  notMet: null,
  undecided: null,
  notDue: null,
  noActual: null,
  noTarget: null,
};

/** Every province of the map with its counts as AttainmentSummary has them, and which kind of tile they make. */
function mapData({ value: year, byProvince }: MapWidgetQuery["report"], map: ProvinceMap): WidgetDatum[] {
  const known = new Map(byProvince.map(({ province, ...counts }) => [province?.id, counts]));
  return map.provinces.map((province) => ({
    year,
    province: province.id,
    provinceName: province.name,
    tile: tileKind(province).kind,
    ...(known.get(province.id) ?? unknown),
  }));
}
