import type { Locale } from "@doichieu/schema/vocabulary";
import type { HeatColumn, HeatRow } from "../../charts/heat-grid/state.ts";
import { metOf, targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import type { SectorGrid_summaryFragment } from "../../generated/documents.ts";

export interface SectorGridRow extends HeatRow {
  /** false: results only, nothing to hold them against */
  hasTargets: boolean;
}

export interface SectorGridState {
  columns: HeatColumn[];
  rows: SectorGridRow[];
}

type Cell = SectorGrid_summaryFragment;
type Sector = NonNullable<Cell["sector"]>;

/** The top of a sector's branch; a sector by itself is its own. */
function branchOf(sector: Sector): string {
  return sector.parent?.code ?? sector.code;
}

/** Sectors that occur, those of one branch side by side; a branch is headed by the name of its top. */
function columnsOf(cells: readonly Cell[], sectorCodes: readonly string[], locale: Locale): HeatColumn[] {
  const sectors = new Map(cells.flatMap(({ sector }) => (sector ? [[sector.code, sector] as const] : [])));
  const branches = new Map<string, Sector[]>();
  for (const code of sectorCodes) {
    const sector = sectors.get(code);
    if (!sector) continue;
    const branch = branchOf(sector);
    branches.set(branch, [...(branches.get(branch) ?? []), sector]);
  }
  // lone sectors first, so that a branch and its heading stay in one piece
  return [...branches.values()]
    .sort((a, b) => Number(hasBranch(a)) - Number(hasBranch(b)))
    .flatMap((branch) => branch.map((sector) => columnOf(sector, hasBranch(branch), locale)));
}

function hasBranch(sectors: readonly Sector[]): boolean {
  return sectors.some((sector) => sector.parent !== null);
}

function columnOf(sector: Sector, isInBranch: boolean, locale: Locale): HeatColumn {
  const column = { id: sector.code, label: shortName(sector, locale) };
  return isInBranch ? { ...column, group: localName(sector.parent ?? sector, locale) } : column;
}

function add(a: VerdictCounts, b: VerdictCounts): VerdictCounts {
  const sum: VerdictCounts = { ...a };
  for (const [verdict, count] of Object.entries(b) as [keyof VerdictCounts, number][])
    sum[verdict] = (sum[verdict] ?? 0) + count;
  return sum;
}

/** Most decided targets first, then most targets, then most results; the country last and apart. */
function byWeight(a: SectorGridRow, b: SectorGridRow): number {
  const weight = ({ total }: SectorGridRow) => [
    metOf(total).decided,
    totalOf(total, targetVerdicts),
    total.NO_TARGET ?? 0,
  ];
  const [first, second] = [weight(a), weight(b)];
  const difference = first.map((value, place) => (second[place] ?? 0) - value).find((each) => each !== 0);
  return Number(a.apart ?? false) - Number(b.apart ?? false) || (difference ?? 0);
}

/** Sector × province as the grid takes it; columns in the order of the codes. */
export function sectorGrid(
  cells: readonly Cell[],
  sectorCodes: readonly string[],
  locale: Locale,
  hrefOf: (provinceId: string) => string,
): SectorGridState {
  const rows = new Map<string, SectorGridRow>();
  for (const cell of cells) {
    if (!(cell.province && cell.sector)) continue;
    const { id, kind } = cell.province;
    const counts = verdictCounts(cell);
    const row = rows.get(id);
    const total = row ? add(row.total, counts) : counts;
    rows.set(id, {
      id,
      label: localName(cell.province, locale),
      href: hrefOf(id),
      cells: { ...row?.cells, [cell.sector.code]: counts },
      total,
      apart: kind === "COUNTRY",
      hasTargets: totalOf(total, targetVerdicts) > 0,
    });
  }
  return { columns: columnsOf(cells, sectorCodes, locale), rows: [...rows.values()].sort(byWeight) };
}
