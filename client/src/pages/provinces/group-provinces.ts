import type { Boundaries } from "@doichieu/schema/vocabulary";
import { targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import type { ProvincesQuery } from "../../generated/documents.ts";
import type { SchemeCounts } from "../../i18n/provinces.vi.ts";

export type ListedProvince = ProvincesQuery["provinces"][number];

export interface ProvinceEntry {
  province: ListedProvince;
  counts: VerdictCounts;
  targets: number;
  results: number;
}

export interface RegionGroup {
  region: NonNullable<ListedProvince["region"]>;
  entries: ProvinceEntry[];
}

/** Every province with what is known of it. */
export function provinceEntries({ provinces, byProvince }: ProvincesQuery): ProvinceEntry[] {
  const summaries = new Map(byProvince.map((summary) => [summary.province?.id, verdictCounts(summary)]));
  return provinces.map((province) => {
    const counts = summaries.get(province.id) ?? {};
    return {
      province,
      counts,
      targets: totalOf(counts, targetVerdicts),
      results: counts.NO_TARGET ?? 0,
    };
  });
}

export function countries(entries: readonly ProvinceEntry[]): ProvinceEntry[] {
  return entries.filter(({ province }) => province.kind === "COUNTRY");
}

/** Units as they were, or today's (M13); one that never changed is among both. */
export function unitsUnder(entries: readonly ProvinceEntry[], boundaries: Boundaries): ProvinceEntry[] {
  const isOther = ({ successors, predecessors }: ListedProvince) =>
    (boundaries === "CURRENT" ? successors : predecessors).length > 0;
  return entries.filter(({ province }) => province.kind !== "COUNTRY" && !isOther(province));
}

/** By region, from north to south as on the tile map. */
export function byRegion(entries: readonly ProvinceEntry[]): RegionGroup[] {
  const groups = new Map<string, RegionGroup>();
  for (const entry of entries) {
    const { region } = entry.province;
    if (!region) continue;
    const group = groups.get(region.id) ?? { region, entries: [] };
    group.entries.push(entry);
    groups.set(region.id, group);
  }
  return [...groups.values()].sort((a, b) => latitude(a) - latitude(b));
}

/** Mean row of the region's tiles, from the north. */
function latitude({ entries }: RegionGroup): number {
  return entries.reduce((sum, { province }) => sum + (province.tileRow ?? 0), 0) / entries.length;
}

export function schemeCounts(entries: readonly ProvinceEntry[]): SchemeCounts {
  return {
    provinces: entries.length,
    withTargets: entries.filter(({ targets }) => targets > 0).length,
    withFigures: entries.filter(({ targets, results }) => targets + results > 0).length,
  };
}
