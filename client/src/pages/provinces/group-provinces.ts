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
  /** null: provinces without a region */
  region: ListedProvince["region"];
  entries: ProvinceEntry[];
}

/** A division of a country: VN63, VN34, or another country's own. */
export interface SchemeGroup {
  scheme: string;
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

/** Countries, which belong to no division. */
export function countriesIn(entries: readonly ProvinceEntry[]): ProvinceEntry[] {
  return entries.filter(({ province }) => province.kind === "COUNTRY");
}

/** Units as they were, or today's (M13), by division; one that never changed is among both. */
export function byScheme(entries: readonly ProvinceEntry[], boundaries: Boundaries): SchemeGroup[] {
  const isOther = ({ successors, predecessors }: ListedProvince) =>
    (boundaries === "CURRENT" ? successors : predecessors).length > 0;
  const groups = new Map<string, ProvinceEntry[]>();
  for (const entry of entries) {
    const { kind, scheme } = entry.province;
    if (kind === "COUNTRY" || isOther(entry.province)) continue;
    groups.set(scheme, [...(groups.get(scheme) ?? []), entry]);
  }
  return [...groups].map(([scheme, own]) => ({ scheme, entries: own }));
}

/** The division that most is known of: what the page's headline counts. */
export function bestKnown(groups: readonly SchemeGroup[]): readonly ProvinceEntry[] {
  const withFigures = ({ entries }: SchemeGroup) => schemeCounts(entries).withFigures;
  return [...groups].sort((a, b) => withFigures(b) - withFigures(a))[0]?.entries ?? [];
}

/** By region, from north to south as on the tile map. */
export function byRegion(entries: readonly ProvinceEntry[]): RegionGroup[] {
  const groups = new Map<string | null, RegionGroup>();
  for (const entry of entries) {
    const { region } = entry.province;
    const group = groups.get(region?.id ?? null) ?? { region, entries: [] };
    group.entries.push(entry);
    groups.set(region?.id ?? null, group);
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
