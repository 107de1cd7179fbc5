import type {
  Indicator,
  NoteTile,
  Province,
  ProvinceSuccession,
  Region,
  Sector,
  Source,
} from "@doichieu/schema";
import { NATIONAL_SCHEME } from "@doichieu/schema/vocabulary";
import type { Problem } from "./fact-input.ts";
import { checkKnownId } from "./known-id.ts";
import type { Master, MasterData, MasterTable, Placed } from "./master-data.ts";
import { ProblemList } from "./problem-list.ts";
import { EARLIEST_YEAR } from "./validate-fact.ts";

/** Ids stand in addresses and, joined by dots, in the ids of facts and attainments. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Check<T> = (row: T, master: Master, list: ProblemList) => void;

function checkId(field: string, id: string, list: ProblemList) {
  if (!ID.test(id)) {
    list.add(field, id, "this is no id", "use letters, digits, hyphens and underscores, at most 60");
  }
}

function checkDay(field: string, day: string | null, list: ProblemList) {
  if (day === null) return;
  const isDay = DAY.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);
  if (!isDay) list.add(field, day, "this is no day", "write it as 2025-07-01");
}

const checkRegion: Check<Region> = ({ id, scheme }, _, list) => {
  checkId("region", id, list);
  checkId("scheme", scheme, list);
  if (scheme === NATIONAL_SCHEME) {
    list.add("scheme", scheme, "a country has no regions of its own", "name a division, such as VN63");
  }
};

function checkTile({ tileColumn, tileRow }: Pick<Province, "tileColumn" | "tileRow">, list: ProblemList) {
  for (const [field, place] of [
    ["tileColumn", tileColumn],
    ["tileRow", tileRow],
  ] as const) {
    if (place !== null && !(Number.isInteger(place) && place >= 0)) {
      list.add(field, place, "tiles count from 0", "give a whole number from 0, or nothing");
    }
  }
  if ((tileColumn === null) !== (tileRow === null)) {
    list.add("tileRow", tileRow, "a tile has a column and a row", "give both or neither");
  }
}

const checkProvince: Check<Province> = (province, { regions }, list) => {
  const { id, scheme, kind, regionId, validFrom, validTo } = province;
  checkId("province", id, list);
  checkId("scheme", scheme, list);
  if ((kind === "COUNTRY") !== (scheme === NATIONAL_SCHEME)) {
    list.add(
      "scheme",
      scheme,
      `${NATIONAL_SCHEME} is the scheme of every country and of nothing else`,
      kind === "COUNTRY" ? `use ${NATIONAL_SCHEME}` : "name the division, such as VN63",
    );
  }
  if (regionId !== null) {
    checkKnownId("region", regionId, regions, list);
    const region = regions.get(regionId);
    if (region && region.scheme !== scheme) {
      list.add("region", regionId, `it belongs to ${region.scheme}`, `name a region of ${scheme}, or none`);
    }
  }
  checkDay("validFrom", validFrom, list);
  checkDay("validTo", validTo, list);
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    list.add("validTo", validTo, "the unit ends before it begins", "exchange the two");
  }
  checkTile(province, list);
};

const checkNoteTile: Check<NoteTile> = (tile, { provinces }, list) => {
  const { id, provinceId } = tile;
  checkId("noteTile", id, list);
  checkKnownId("province", provinceId, provinces, list);
  if (provinces.get(provinceId)?.scheme === NATIONAL_SCHEME) {
    list.add(
      "province",
      provinceId,
      "a country has no tile map of its own",
      "name the province it is part of",
    );
  }
  checkTile(tile, list);
};

const checkSuccession: Check<ProvinceSuccession> = (succession, { provinces }, list) => {
  const { predecessorId, successorId, effectiveOn } = succession;
  checkKnownId("predecessor", predecessorId, provinces, list);
  checkKnownId("successor", successorId, provinces, list);
  checkDay("effectiveOn", effectiveOn, list);
  const schemes = [predecessorId, successorId].map((id) => provinces.get(id)?.scheme);
  if (schemes.includes(NATIONAL_SCHEME) || (schemes[0] !== undefined && schemes[0] === schemes[1])) {
    list.add(
      "successor",
      successorId,
      `${predecessorId} and it are not of two divisions`,
      "name the unit of the division that came after",
    );
  }
};

/** Would the sector be its own ancestor? */
function isCircular(sector: Sector, sectors: ReadonlyMap<string, Sector>): boolean {
  const seen = new Set([sector.code]);
  for (let parent = sector.parentCode; parent !== null; parent = sectors.get(parent)?.parentCode ?? null) {
    if (seen.has(parent)) return true;
    seen.add(parent);
  }
  return false;
}

const checkSector: Check<Sector> = (sector, { sectors }, list) => {
  checkId("sector", sector.code, list);
  if (sector.parentCode === null) return;
  checkKnownId("parent", sector.parentCode, sectors, list);
  if (isCircular(sector, sectors)) {
    list.add("parent", sector.parentCode, "sectors form a tree, and this is a circle", "name another parent");
  }
};

const checkIndicator: Check<Indicator> = (indicator, { sectors, indicators }, list) => {
  const { code, sectorCode, weightIndicatorCode, validMin, validMax, nearlyMetThreshold } = indicator;
  checkId("indicator", code, list);
  checkKnownId("sector", sectorCode, sectors, list);
  if (weightIndicatorCode !== null) {
    checkKnownId("weightIndicator", weightIndicatorCode, indicators, list);
    if (weightIndicatorCode === code) {
      list.add("weightIndicator", code, "an indicator is no weight for itself", "name another, or none");
    }
  }
  if (validMin !== null && validMax !== null && validMax < validMin) {
    list.add(
      "validMax",
      validMax,
      `it lies below the smallest possible value, ${validMin}`,
      "exchange the two",
    );
  }
  if (nearlyMetThreshold !== null && !(nearlyMetThreshold >= 0 && nearlyMetThreshold < 1)) {
    list.add("nearlyMetThreshold", nearlyMetThreshold, "it is a share", "write 0.05 for 5%");
  }
};

/** The later published counts (M14): a slip of the pen in a year must not outdo every report to come. */
function checkPublished({ publishedOn, publishedDay }: Source, today: string, list: ProblemList) {
  const year = Number(today.slice(0, 4));
  const latest = `${year + 1}${today.slice(4)}`;
  if (publishedDay >= String(EARLIEST_YEAR) && publishedDay <= latest) return;
  const problem = `reports are of ${EARLIEST_YEAR} to a year from today, ${latest}`;
  list.add("publishedOn", publishedOn, problem, "check the year");
}

const checkSourceOn =
  (today: string): Check<Source> =>
  (source, { provinces }, list) => {
    const { id, provinceId, url } = source;
    checkId("source", id, list);
    checkPublished(source, today, list);
    checkKnownId("province", provinceId, provinces, list);
    // pages link to it
    if (url !== null && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
      list.add(
        "url",
        url,
        "this is no address of a page",
        "begin with https:// or http://, or leave it empty",
      );
    }
  };

function problemsOf<T>(rows: readonly Placed<T>[], master: Master, check: Check<T>): Problem[] {
  return rows.flatMap(({ row, at }) => {
    const list = new ProblemList(at);
    check(row, master, list);
    return list.problems;
  });
}

/** Everything wrong with the rows; `master` is what would be there with them, `today` an ISO day. */
export function validateMasterData(data: MasterData, master: Master, today: string): Problem[] {
  const checked: { [Name in MasterTable]: Problem[] } = {
    regions: problemsOf(data.regions, master, checkRegion),
    provinces: problemsOf(data.provinces, master, checkProvince),
    noteTiles: problemsOf(data.noteTiles, master, checkNoteTile),
    successions: problemsOf(data.successions, master, checkSuccession),
    sectors: problemsOf(data.sectors, master, checkSector),
    indicators: problemsOf(data.indicators, master, checkIndicator),
    sources: problemsOf(data.sources, master, checkSourceOn(today)),
  };
  return Object.values(checked).flat();
}
