import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

interface Data {
  about: string;
  title: string;
  notes: string[];
  source: string | null;
  page: string;
  rows: Record<string, unknown>[];
}

async function ask(path: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${server.url}/embed/v1/${path}`);
  return { status: answer.status, text: await answer.text() };
}

async function data(path: string): Promise<Data> {
  const [widget, search] = path.split("?");
  const { status, text } = await ask(`${widget}.json?${search ?? ""}`);
  expect(status).toBe(200);
  return JSON.parse(text);
}

const pathOf = ({ page }: Data) => page.replace(server.url, "").replace(/^https?:\/\/[^/]+/, "");

describe("summary", () => {
  test("a province's counts, and its largest shortfalls in order", async () => {
    const found = await data("summary?province=vn63-46&year=2019");
    expect([found.about, found.title]).toEqual([
      "Thừa Thiên Huế, 2019",
      "Đạt hoặc vượt 14 trong 19 chỉ tiêu (ước)",
    ]);
    expect(found.source).toContain("UBND tỉnh Thừa Thiên Huế");
    expect(pathOf(found)).toBe("/provinces/vn63-46?year=2019");
    const [counts, more] = found.rows;
    expect(more).toBeUndefined();
    expect(counts).toMatchObject({ province: "vn63-46", exceeded: 8, met: 6, nearlyMet: 3, notMet: 2 });
    const shortfalls = counts?.shortfalls as { indicator: string; shortfall: number }[];
    expect(shortfalls.slice(0, 2).map(({ indicator }) => indicator)).toEqual(["GRDP_AGRICULTURE", "EXPORTS"]);
    const sizes = shortfalls.map(({ shortfall }) => shortfall);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes).toHaveLength(5);
  });

  test("as many lines as are asked for, and how many there are", async () => {
    const two = await data("summary?province=vn63-46&year=2019&rows=2&lang=en");
    expect(two.title).toBe("14 of 19 targets met or exceeded (est.)");
    expect(two.notes.join(" ")).toContain("2 of 5 targets that fall short");
    expect(two.rows[0]?.shortfalls).toHaveLength(2);
    const none = await data("summary?province=vn63-46&year=2019&rows=0");
    expect(none.rows[0]?.shortfalls).toEqual([]);
  });

  test("the country never adds to its provinces", async () => {
    const all = await data("summary?year=2019");
    // the one that is not decided rests on no estimate
    expect(all.title).toBe("Đạt hoặc vượt 14 trong 19 chỉ tiêu đã kết luận (ước)");
    expect(all.rows.map(({ province, decided }) => [province, decided])).toEqual([
      [null, 19],
      ["vn", 14],
    ]);
    expect((await data("summary?province=vn&year=2019")).title).toBe("Đạt hoặc vượt cả 14 chỉ tiêu (ước)");
    const { text } = await ask("summary.svg?year=2019&width=640");
    expect(text).toContain("Cả nước, cùng thang");
    expect(text).toMatch(
      /<title>GRDP nông lâm ngư nghiệp, Thừa Thiên Huế, tốc độ tăng: thực hiện −4,13%; kế hoạch 2,28%; hụt 281% kế hoạch; không đạt \(ước\)</,
    );
    const table = (await ask("summary.html?year=2019")).text;
    expect(table).toMatch(/Cấp tỉnh[\s\S]*Cả nước/);
  });

  test("a sector leads to its list", async () => {
    const found = await data("summary?sector=TELECOM&province=vn63-89&year=2020");
    expect(found.about).toBe("Viễn thông, An Giang, 2020");
    expect(found.title).toBe("1 chỉ tiêu, chưa có số thực hiện để đối chiếu");
    expect(pathOf(found)).toBe("/attainments?year=2020&sector=TELECOM&province=vn63-89");
  });

  test("a former province answers under today's boundaries, a unit of today always", async () => {
    for (const path of ["province=vn63-46&boundaries=current", "province=vn34-46"]) {
      const found = await data(`summary?year=2019&${path}`);
      expect(found.about).toBe("Huế, 2019");
      expect(found.rows[0]).toMatchObject({ province: "vn34-46", exceeded: 8 });
      expect(found.notes).toContain("Theo địa giới từ 1/7/2025.");
    }
  });

  test("without targets it says so, and which years have some", async () => {
    const empty = await data("summary?year=2011");
    expect(empty.title).toBe("Chưa có số liệu năm 2011");
    expect(empty.notes.join(" ")).toMatch(/Kho có chỉ tiêu năm 2013–2014, .*2025/);
    expect(empty.rows).toEqual([]);
    const results = await data("summary?year=2012");
    expect(results.title).toBe("6 số thực hiện, chưa có chỉ tiêu để đối chiếu");
    expect((await ask("summary.svg?year=2012")).status).toBe(200);
  });
});

test("each speaks of the day of knowledge that it is asked for", async () => {
  const before = "asOf=2019-10-31";
  expect((await data(`summary?province=vn63-46&year=2019&${before}`)).title).toBe("Chưa có số liệu năm 2019");
  const map = await data(`map?year=2019&${before}`);
  expect(map.rows.every(({ tile }) => tile === "none")).toBe(true);
  expect((await data(`growth?year=2019&${before}`)).about).toBe("Cả nước, 2019");
  expect((await data(`trend?indicator=GRDP&provinces=vn63-46&${before}`)).rows).toEqual([]);
});

describe("map", () => {
  test("every province and the note tiles, before and after 2025", async () => {
    for (const [search, provinces, note] of [
      ["year=2019", 63, "Quần đảo Hoàng Sa"],
      ["year=2019&boundaries=current", 34, "Đặc khu Hoàng Sa"],
    ] as const) {
      const found = await data(`map?${search}`);
      expect(found.rows).toHaveLength(provinces);
      const { text } = await ask(`map.svg?${search}`);
      expect(text.match(/<title>[^<]*: /g)?.length).toBeGreaterThanOrEqual(provinces + 2);
      expect(text).toContain(note);
    }
  });

  test("unknown is null, not zero", async () => {
    const { rows, title } = await data("map?year=2019");
    expect(title).toBe("1 tỉnh có tỷ lệ đạt, 58 tỉnh chưa có số liệu");
    const of = (id: string) => rows.find(({ province }) => province === id);
    expect(of("vn63-46")).toMatchObject({ tile: "share", decided: 19, metShare: expect.closeTo(14 / 19, 9) });
    expect(of("vn63-89")).toMatchObject({ tile: "results", decided: 0, noTarget: 10 });
    expect(of("vn63-01")).toMatchObject({ tile: "none", decided: null, noTarget: null });
  });

  test("without figures there is no map", async () => {
    const empty = await data("map?year=2001&lang=en");
    expect(empty.title).toBe("No provincial figures for 2001 yet");
    expect((await ask("map.svg?year=2001")).text).not.toContain("Hoàng Sa");
  });
});

describe("growth", () => {
  test("what was missed first, the country not among its provinces", async () => {
    const found = await data("growth?year=2019");
    expect(found.title).toBe("Đã đạt 7 trong 10 chỉ tiêu tăng trưởng (ước)");
    expect(found.rows).toHaveLength(10);
    expect(found.rows.slice(0, 4).map(({ indicator, verdict }) => [indicator, verdict])).toEqual([
      ["EXPORTS", "NOT_MET"],
      ["GRDP_AGRICULTURE", "NOT_MET"],
      ["GRDP", "NEARLY_MET"],
      ["TOTAL_INVESTMENT", "MET"],
    ]);
    expect(found.rows.every(({ province }) => province === "vn63-46")).toBe(true);
    expect((await data("growth?year=2019&province=vn")).rows).toHaveLength(2);
  });

  test("draws as many as are asked for; the data have them all", async () => {
    const found = await data("growth?year=2019&rows=2");
    expect(found.notes).toContain("2 trong 10 chỉ tiêu, chỉ tiêu chưa tới trước.");
    expect(found.rows).toHaveLength(10);
    const dumbbells = (svg: string) => svg.match(/<title>[^<]*phải đạt/g)?.length;
    expect(dumbbells((await ask("growth.svg?year=2019&rows=2")).text)).toBe(2);
    expect(dumbbells((await ask("growth.svg?year=2019")).text)).toBe(10);
  });

  test("without growth targets it says which years have some", async () => {
    const empty = await data("growth?year=2010");
    expect(empty.title).toBe("Chưa có chỉ tiêu tăng trưởng nào năm 2010");
    expect(empty.notes.join(" ")).toContain("2019");
  });
});

describe("trend", () => {
  test("one province's years, with its own finding", async () => {
    const found = await data("trend?indicator=ICT_REVENUE&provinces=vn63-40");
    expect(found.title).toBe("Nghệ An: kế hoạch 2014 thấp hơn kết quả 2013");
    expect(found.rows.map(({ year }) => year)).toEqual([2012, 2013, 2014]);
    expect(found.rows[1]).toMatchObject({ target: { text: "≈ 3.941 tỷ đồng" }, verdict: "EXCEEDED" });
    expect(pathOf(found)).toBe("/indicators/ICT_REVENUE?provinces=vn63-40");
  });

  test("a panel a province, in the order asked for", async () => {
    const found = await data("trend?indicator=ICT_REVENUE&provinces=vn63-40,vn63-48");
    expect(found.title).toBe("Nghệ An và Đà Nẵng: đạt hoặc vượt lần duy nhất đã kết luận");
    const { text } = await ask("trend.svg?indicator=ICT_REVENUE&provinces=vn63-40,vn63-48");
    expect(text.indexOf("Nghệ An: kế hoạch 2014")).toBeLessThan(text.indexOf("Đà Nẵng, 2018–2025"));
  });

  test("it says how many verdicts rest on estimates", async () => {
    expect((await data("trend?indicator=GRDP")).notes).toContain(
      "3 trong 4 kết luận dựa trên số ước, có thể đổi khi có số chính thức.",
    );
  });

  test("provinces without figures are named, and who has some", async () => {
    const empty = await data("trend?indicator=GRDP&provinces=vn63-01");
    expect(empty.title).toBe("Chưa có số liệu của Hà Nội");
    expect(empty.notes.join(" ")).toContain("Thừa Thiên Huế");
    const one = await data("trend?indicator=GRDP&provinces=vn63-01,vn63-46");
    expect(one.notes).toContain("Chưa có số liệu của Hà Nội.");
  });
});

test.each([
  ["summary?province=vn63-99", "vn63-99"],
  ["summary?sector=NO_SUCH", "NO_SUCH"],
  ["summary?rows=21", "21"],
  ["growth?province=nowhere", "nowhere"],
  ["growth?sector=NO_SUCH", "NO_SUCH"],
  ["trend?indicator=NO_SUCH", "NO_SUCH"],
  ["trend?indicator=GRDP&provinces=vn63-46,vn63-99", "vn63-99"],
  ["trend?indicator=GRDP&provinces=a,b,c,d,e", "a,b,c,d,e"],
])("%s is told what it names in vain", async (path, value) => {
  const { status, text } = await ask(path.replace("?", ".svg?"));
  expect(status).toBe(400);
  expect(text).toContain(value);
});

const drawn = [
  "summary?province=vn63-46&year=2019",
  "summary?year=2019",
  "map?year=2019",
  "map?year=2022",
  "map?year=2019&boundaries=current",
  "growth?year=2019",
  "growth?year=2020",
  "trend?indicator=ICT_REVENUE",
  "trend?indicator=GRDP&provinces=vn63-46",
  "trend?indicator=ICT_INDEX_RANK",
];

describe.each(drawn)("%s at any width", (path) => {
  test.each([240, 320, 640, 1200])("%d px", async (width) => {
    for (const lang of ["vi", "en"]) {
      const { status, text } = await ask(`${path.replace("?", ".svg?")}&width=${width}&lang=${lang}`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/NaN|undefined|Infinity|var\(--/);
      // what needs more room than it was given would not fit into a host's frame
      expect(text).toMatch(new RegExp(`^<svg[^>]* width="${width}"`));
      expect(gzipSync(text).length).toBeLessThanOrEqual(20_000);
    }
  });
});
