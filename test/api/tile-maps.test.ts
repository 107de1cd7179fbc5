import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSample } from "../../server/src/sample/load-sample.service.ts";
import { sampleSizes } from "../../server/src/sample/sample.ts";
import { sampleTiles } from "../../server/src/sample/sample-tiles.ts";
import { shippedData } from "../support/fixed-world.ts";
import { importTexts } from "../support/import-tables.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

interface Tile {
  nameVi: string;
  nameEn: string;
  tileColumn: number;
  tileRow: number;
}

interface Placed extends Tile {
  id: string;
  noteTiles: Tile[];
}

const MAP = `query ($scheme: [ID!]) {
  provinces(filter: { scheme: $scheme }) {
    id nameVi nameEn tileColumn tileRow noteTiles { nameVi nameEn tileColumn tileRow }
  }
}`;

async function provincesOf(server: RunningServer, scheme: string): Promise<Placed[]> {
  const { data, errors } = await server.query<{ provinces: Placed[] }>(MAP, { scheme: [scheme] });
  expect(errors).toBeUndefined();
  return data.provinces;
}

const names = (province: Placed) =>
  province.noteTiles.map(({ nameVi, nameEn }) => [province.nameVi, nameVi, nameEn]);

describe("the maps of Viet Nam", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test.each([
    ["VN63", 63],
    ["VN34", 34],
  ])("%s: %d provinces, and no two tiles in one place", async (scheme, count) => {
    const provinces = await provincesOf(server, scheme);
    expect(provinces).toHaveLength(count);
    const tiles = [...provinces, ...provinces.flatMap((province) => province.noteTiles)];
    expect(tiles).toHaveLength(count + 2);
    expect(new Set(tiles.map(({ tileColumn, tileRow }) => `${tileColumn} ${tileRow}`)).size).toBe(count + 2);
  });

  test("each is complete with its archipelagos", async () => {
    expect((await provincesOf(server, "VN63")).flatMap(names)).toEqual([
      ["Đà Nẵng", "Quần đảo Hoàng Sa", "Hoang Sa (Paracel) archipelago"],
      ["Khánh Hòa", "Quần đảo Trường Sa", "Truong Sa (Spratly) archipelago"],
    ]);
    expect((await provincesOf(server, "VN34")).flatMap(names)).toEqual([
      ["Đà Nẵng", "Đặc khu Hoàng Sa", "Hoang Sa special zone"],
      ["Khánh Hòa", "Đặc khu Trường Sa", "Truong Sa special zone"],
    ]);
  });

  test("a note tile of one's own comes with an import", async () => {
    const report = await importTexts(server.database, {
      "areas.csv":
        "province,scheme,name_vi,name_en,kind,tile_column,tile_row\nx-1,X1,Khu,Area,PROVINCE,0,0\n",
      "isles.csv":
        "note_tile,province,name_vi,name_en,tile_column,tile_row\nx-1-isles,x-1,Quần đảo,Isles,2,1\n",
    });
    expect(report).toMatchObject({ outcome: "WRITTEN", verdicts: [] });
    const [area] = await provincesOf(server, "X1");
    expect(area?.noteTiles).toEqual([{ nameVi: "Quần đảo", nameEn: "Isles", tileColumn: 2, tileRow: 1 }]);
  });
});

test("a sample on the map of the 63 has them too", async () => {
  const server = await startServer({ empty: true });
  try {
    const { areas = 0 } = sampleSizes.S ?? {};
    const sample = { name: "S", kind: "EXACT" as const, areas, indicators: 10, years: 1, seed: 1 };
    await loadSample(server.database.writes, sample, await sampleTiles(sample, shippedData));
    const provinces = await provincesOf(server, "SAMPLE63");
    expect(provinces.flatMap(names).map(([, name]) => name)).toEqual([
      "Quần đảo Hoàng Sa",
      "Quần đảo Trường Sa",
    ]);
  } finally {
    await server.stop();
  }
});
