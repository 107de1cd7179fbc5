import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function found(list: string, id: string): Promise<string[]> {
  const { data, errors } = await server.query<Record<string, Record<string, string>[]>>(
    `{ ${list} { ${id} } }`,
  );
  expect(errors).toBeUndefined();
  return (Object.values(data)[0] ?? []).map((row) => row[id] ?? "");
}

const provinces = (search: string) =>
  found(`provinces(filter: { search: ${JSON.stringify(search)}, scheme: ["VN63"] })`, "nameVi");

describe("provinces", () => {
  test.each([
    ["đà nẵng", ["Đà Nẵng"]],
    ["Da Nang", ["Đà Nẵng"]],
    ["nang da", ["Đà Nẵng"]],
    ["danang", ["Đà Nẵng"]],
    ["ĐẮK", ["Đắk Lắk", "Đắk Nông"]],
    ["dak lak", ["Đắk Lắk"]],
    ["Hoà Bình", ["Hòa Bình"]],
    ["Hòa Bình", ["Hòa Bình"]],
    ["sài gòn", ["Hồ Chí Minh"]],
    ["tp.hcm", ["Hồ Chí Minh"]],
    ["brvt", ["Bà Rịa - Vũng Tàu"]],
    ["tt hue", ["Thừa Thiên Huế"]],
    ["vn63-89", ["An Giang"]],
    ["VN-04", ["Cao Bằng"]],
    ["giang an", ["An Giang"]],
    ["giang", ["An Giang", "Bắc Giang", "Hà Giang", "Hậu Giang", "Kiên Giang", "Tiền Giang"]],
    ["atlantis", []],
  ])("%s finds %j", async (search, names) => {
    expect(await provinces(search)).toEqual(names);
  });
});

describe("other names", () => {
  test.each([
    ['indicators(filter: { search: "telecom rev" })', "code", "TELECOM_REVENUE"],
    ['indicators(filter: { search: "buu chinh" })', "code", "POST_REVENUE"],
    ['indicators(filter: { search: "hộ nghèo", kind: [RATE] })', "code", "POVERTY_RATE"],
    ['sectors(search: "vien thong")', "code", "TELECOM"],
    ['sectors(search: "toan nganh")', "code", "ICT"],
    ['regions(search: "tây nguyên")', "id", "vn63-TN"],
    ['regions(search: "red river")', "id", "vn63-DBSH"],
  ])("%s finds %s %s", async (list, id, expected) => {
    const ids = await found(list, id);
    expect(ids).toContain(expected);
    const all = await found(list.replace(/\(.*/, ""), id);
    expect(ids.length).toBeLessThan(all.length / 2);
    expect(ids).toEqual(all.filter((one) => ids.includes(one)));
  });

  test("an indicator is found by its sector, and by both together", async () => {
    const inPost = await found('indicators(filter: { sector: { in: ["POST"] } })', "code");
    expect(await found('indicators(filter: { search: "Bưu chính" })', "code")).toEqual(
      expect.arrayContaining(inPost),
    );
    expect(await found('indicators(filter: { search: "post budget" })', "code")).toEqual(["POST_BUDGET"]);
  });

  test.each([
    ["nghe an", ["NA-2014-01", "NA-2013-01"]],
    ["huế dân việt", ["TTH-2022-12"]],
    ["qdnd.vn", ["VN-2019-10"]],
    ["BK-2023", ["BK-2023-11"]],
    ["nowhere", []],
  ])("sources: %s finds %j, the latest first", async (search, ids) => {
    const { data } = await server.query<{ sources: { totalCount: number; nodes: { id: string }[] } }>(
      "query ($search: String) { sources(search: $search) { totalCount nodes { id } } }",
      { search },
    );
    expect(data.sources.nodes.map(({ id }) => id)).toEqual(ids);
    expect(data.sources.totalCount).toBe(ids.length);
  });
});

describe("a search that is too long is refused, not cut", () => {
  const long = "a".repeat(101);

  test.each([
    ["provinces(filter: { search: $search })", "{ id }"],
    ["indicators(filter: { search: $search })", "{ code }"],
    ["sectors(search: $search)", "{ code }"],
    ["regions(search: $search)", "{ id }"],
    ["sources(search: $search)", "{ totalCount }"],
    ["attainments(filter: { search: $search })", "{ totalCount }"],
    ["growthComparisons(filter: { search: $search })", "{ totalCount }"],
    ["discrepancies(filter: { search: $search })", "{ totalCount }"],
    ["targets(filter: { search: $search })", "{ totalCount }"],
    ["actuals(filter: { search: $search })", "{ totalCount }"],
    ["attainmentSummary(groupBy: [], filter: { search: $search })", "{ targets }"],
  ])("%s", async (list, selection) => {
    const document = `query ($search: String) { ${list} ${selection} }`;
    const refused = await server.query(document, { search: long });
    expect(refused.errors?.[0]?.extensions.code).toBe("SEARCH_TOO_LONG");
    const { errors } = await server.query(document, { search: long.slice(1) });
    expect(errors).toBeUndefined();
  });

  test("fifty words of one letter are answered", async () => {
    const search = [..."abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwx"].join(" ");
    const { errors } = await server.query(
      "query ($search: String) { attainments(filter: { search: $search }) { totalCount nodes { id } } }",
      { search },
    );
    expect(errors).toBeUndefined();
  });
});
