import { Indicator, NoteTile, Province, Region, Sector } from "@doichieu/schema";
import { NATIONAL_SCHEME } from "@doichieu/schema/vocabulary";
import { sortKey } from "../catalogue/sort-key.ts";
import { type MasterData, noMasterData, type Placed } from "../recording/master-data.ts";
import { areaId, COUNTRY, indicatorCode, numbered, type Sample } from "./sample.ts";
import { SECTORS, sectorOf, sortOf } from "./sample-indicators.ts";
import { sampleSources } from "./sample-sources.ts";
import type { Tile } from "./sample-tiles.ts";

const AREAS_OF_A_REGION = 10;
const sectorCode = (sector: number) => `SAMPLE_S${numbered(sector, SECTORS)}`;
const regionId = (region: number) => `sample-r${region}`;
/** Sectors that lie below the first. */
const IN_FIRST_SECTOR = [2, 3, 4];

const regionsOf = ({ areas }: Sample) => Math.ceil(areas / AREAS_OF_A_REGION);
const schemeOf = ({ areas }: Sample) => `SAMPLE${areas}`;
const counted = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function named(nameVi: string, nameEn: string) {
  return { nameVi, nameEn, sortKey: sortKey(nameVi) };
}

function region(number: number, sample: Sample): Region {
  return Object.assign(new Region(), {
    id: regionId(number),
    scheme: schemeOf(sample),
    ...named(
      `Vùng mẫu ${numbered(number, regionsOf(sample))}`,
      `Sample region ${numbered(number, regionsOf(sample))}`,
    ),
  });
}

function country(): Province {
  return Object.assign(new Province(), {
    id: COUNTRY,
    code: "",
    scheme: NATIONAL_SCHEME,
    ...named("Cả nước (mẫu)", "Sample country"),
    kind: "COUNTRY",
    regionId: null,
    iso31662: null,
    aliases: [],
    validFrom: null,
    validTo: null,
    tileColumn: null,
    tileRow: null,
  });
}

function area(number: number, sample: Sample, tile: Tile | undefined): Province {
  const text = numbered(number, sample.areas);
  return Object.assign(country(), {
    id: areaId(number, sample),
    code: text,
    scheme: schemeOf(sample),
    ...named(`Tỉnh mẫu ${text}`, `Sample province ${text}`),
    kind: "PROVINCE",
    regionId: regionId(Math.ceil(number / AREAS_OF_A_REGION)),
    tileColumn: tile?.column ?? null,
    tileRow: tile?.row ?? null,
  });
}

function noteTiles(number: number, sample: Sample, tile: Tile | undefined): NoteTile[] {
  const provinceId = areaId(number, sample);
  return (tile?.notes ?? []).map(({ nameVi, nameEn, tileColumn, tileRow }, index) =>
    Object.assign(new NoteTile(), {
      id: `${provinceId}-note-${index + 1}`,
      provinceId,
      nameVi,
      nameEn,
      tileColumn,
      tileRow,
    }),
  );
}

function sector(number: number): Sector {
  const nameVi = `Lĩnh vực mẫu ${numbered(number, SECTORS)}`;
  const nameEn = `Sample sector ${numbered(number, SECTORS)}`;
  return Object.assign(new Sector(), {
    code: sectorCode(number),
    parentCode: IN_FIRST_SECTOR.includes(number) ? sectorCode(1) : null,
    nameVi,
    nameEn,
    shortVi: nameVi,
    shortEn: nameEn,
    position: number - 1,
  });
}

function indicator(number: number, sample: Sample): Indicator {
  const sort = sortOf(number, sample);
  const text = numbered(number, sample.indicators);
  const names = named(`${sort.nameVi} ${text}`, `${sort.nameEn} ${text}`);
  const { kind, unit, direction, aggregation, validMin, validMax } = sort;
  return Object.assign(new Indicator(), {
    code: indicatorCode(number, sample),
    sectorCode: sectorCode(sectorOf(number, sample.indicators)),
    ...names,
    shortVi: names.nameVi,
    shortEn: names.nameEn,
    kind,
    unit,
    direction,
    aggregation,
    // the subscribers before it in the list
    weightIndicatorCode: aggregation === "WEIGHTED_MEAN" ? indicatorCode(number - 1, sample) : null,
    validMin,
    validMax,
    nearlyMetThreshold: null,
    definitionEn: "Generated; it measures nothing.",
    position: number - 1,
  });
}

function placed<T>(rows: readonly T[]): Placed<T>[] {
  return rows.map((row) => ({ row, at: "" }));
}

/** Everything but facts, every name saying that it is a sample; areas without tiles beyond the last. */
export function sampleWorld(sample: Sample, tiles: readonly Tile[]): MasterData {
  return {
    ...noMasterData,
    regions: placed(counted(regionsOf(sample)).map((number) => region(number, sample))),
    provinces: placed([
      country(),
      ...counted(sample.areas).map((number) => area(number, sample, tiles[number - 1])),
    ]),
    noteTiles: placed(
      counted(sample.areas).flatMap((number) => noteTiles(number, sample, tiles[number - 1])),
    ),
    sectors: placed(counted(SECTORS).map(sector)),
    indicators: placed(counted(sample.indicators).map((number) => indicator(number, sample))),
    sources: placed(sampleSources(sample)),
  };
}
