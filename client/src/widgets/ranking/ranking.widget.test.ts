import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RankingWidgetDocument, type RankingWidgetQuery } from "../../generated/documents.ts";
import { askedContext } from "../testing/asked-context.ts";
import type { WidgetContext, WidgetView } from "../widget.ts";
import { rankingWidget } from "./ranking.widget.ts";
import { amount, judgedOf, type RankedRow, resultOf } from "./sample-ranked.ts";

const grdp: NonNullable<RankingWidgetQuery["indicator"]> = {
  code: "GRDP",
  nameVi: "Tổng sản phẩm",
  nameEn: "Gross product",
  shortVi: "GRDP",
  shortEn: "GRDP",
  unit: "VND_BILLION",
  direction: "HIGHER",
  aggregation: "NONE",
};
const province = (id: string) => ({
  id,
  nameVi: `Tỉnh ${id}`,
  nameEn: `Province ${id}`,
  predecessors: id.startsWith("new") ? [{ id: "a" }] : [],
  successors: id.startsWith("new") ? [] : [{ id: `new-${id}` }],
});
const sixty = Array.from({ length: 63 }, (_, place) => resultOf(`p${place + 1}`, 1000 - place * 7.5));

interface Known {
  ranking?: RankedRow[];
  national?: RankedRow[];
  indicator?: Partial<typeof grdp> | null;
  years?: number[];
}

function contextOf(
  { ranking = sixty, national = [], indicator = {}, years = [2018, 2019] }: Known = {},
  special = {},
) {
  const asked: Record<string, unknown>[] = [];
  const context: WidgetContext = askedContext(
    [
      [
        RankingWidgetDocument,
        (variables) => {
          asked.push(variables);
          const { year, hasProvince, province: id } = variables;
          return {
            indicator: indicator && { ...grdp, ...indicator },
            ...(hasProvince ? { province: id === "nowhere" ? null : province(String(id)) } : {}),
            report: {
              value: year ?? 2019,
              ranking: year === 2015 ? [] : ranking,
              national: { nodes: national },
            },
            years: years.map((value) => ({ year: { value } })),
          };
        },
      ],
    ],
    special,
  );
  return { ...context, asked };
}

async function viewOf(known: Known, values: Record<string, unknown> = {}): Promise<WidgetView> {
  const loaded = await rankingWidget.load(contextOf(known), { indicator: "GRDP", ...values });
  if ("unknown" in loaded) throw new Error(`${loaded.unknown.parameter} is unknown`);
  return loaded.view;
}
const drawn = (view: WidgetView, width: number) => renderToStaticMarkup(view.picture?.(width).drawing);

test("who leads, by how much; ten rows drawn, every row in the table and in the data", async () => {
  const view = await viewOf({});
  expect(view.about).toBe("Tổng sản phẩm, 2019");
  expect(view.title).toBe("Tỉnh p1 đứng đầu trong 63 tỉnh có số: 1.000 tỷ đồng, hơn Tỉnh p2 8 tỷ đồng");
  expect(view.notes).toEqual([
    "Hình vẽ 10 tỉnh đầu trong 63 tỉnh có số.",
    "Đơn vị: tỷ đồng. Xếp theo số thực hiện.",
  ]);
  expect(view).toMatchObject({ page: "/indicators/GRDP?year=2019", pageWords: "Cả 63 tỉnh" });
  expect(drawn(view, 608).match(/<title>/g)).toHaveLength(10);
  expect(view.table.rows).toHaveLength(63);
  expect(view.data).toHaveLength(63);
  expect(view.data[1]).toMatchObject({
    place: 2,
    province: "p2",
    indicator: "GRDP",
    actual: { value: 992.5 },
  });
});

test("sixty-three provinces are drawn at every width, with nothing that is no number", async () => {
  const view = await viewOf({}, { rows: 63 });
  expect(view.pageWords).toBe("Xem chỉ tiêu này");
  for (const width of [208, 288, 608, 1168, 1568]) {
    const markup = drawn(view, width);
    expect(markup.match(/<title>/g)).toHaveLength(63);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test("a named province is the finding, and stands among the rows in bold", async () => {
  const view = await viewOf({}, { province: "p40" });
  expect(view.title).toBe("Tỉnh p40 đứng thứ 40 trong 63 tỉnh có số: 708 tỷ đồng");
  expect(view.notes[0]).toBe("Hình vẽ 10 tỉnh đầu trong 63 tỉnh có số, và Tỉnh p40.");
  expect(drawn(view, 608)).toMatch(/font-weight="600"[^>]*>Tỉnh p40</);
});

test("among plans its place goes by its share of the plan, where it has one", async () => {
  const ranking = [judgedOf("a", 110), judgedOf("b", 90, { planRatio: null })];
  const titleOf = async (province: string) => (await viewOf({ ranking }, { province })).title;
  expect(await titleOf("a")).toBe("Tỉnh a đứng đầu trong 2 tỉnh có kế hoạch đã kết luận: 110% kế hoạch");
  expect(await titleOf("b")).toBe("Tỉnh b đứng thứ 2 trong 2 tỉnh có kế hoạch đã kết luận: 90 tỷ đồng");
});

test("a named province without a figure is told of", async () => {
  const { title, notes } = await viewOf({}, { province: "elsewhere" });
  expect(title).toContain("Tỉnh p1 đứng đầu");
  expect(notes[0]).toBe("Hình vẽ 10 tỉnh đầu trong 63 tỉnh có số. Chưa có số của Tỉnh elsewhere.");
});

const merged = (id: string) =>
  resultOf(id, 0, {
    actual: null,
    absences: [{ field: "ACTUAL", reason: "NOT_RESTATABLE", detail: null }],
  });

test("who cannot be restated has no place, is counted, and is said to be missing", async () => {
  const ranking = [resultOf("a", 9), resultOf("b", 7), merged("c"), merged("d")];
  const { title, notes, pageWords } = await viewOf({ ranking }, { province: "d", rows: 1 });
  expect(title).toBe("Tỉnh a đứng đầu trong 2 tỉnh có số: 9 tỷ đồng, hơn Tỉnh b 2 tỷ đồng");
  expect(notes[0]).toBe(
    "Hình vẽ 1 tỉnh đầu trong 2 tỉnh có số, và Tỉnh d. Số của Tỉnh d chưa quy đổi được về địa giới mới. 2 tỉnh không có số: số của các tỉnh cũ chưa quy đổi được về địa giới mới.",
  );
  expect(pageWords).toBe("Cả 4 tỉnh");
});

test("where none can be restated, that is the finding, and nothing is ranked", async () => {
  const { title, notes } = await viewOf({ ranking: [merged("c"), merged("d")] });
  expect(title).toBe("Chưa quy đổi được số của các tỉnh cũ về địa giới mới");
  expect(notes.join(" ")).not.toContain("Xếp theo");
});

test("a plan that is not decided has no place, and a province has one", async () => {
  const ranking = [
    judgedOf("early", 300, { verdict: "NOT_DUE" }),
    judgedOf("over", 200, { verdict: "UNDECIDED" }),
    judgedOf("a", 120, { plan: "CENTRAL", id: "a.CENTRAL" }),
    judgedOf("a", 110),
    judgedOf("b", 90),
  ];
  const { title, notes, data } = await viewOf({ ranking }, { province: "b" });
  expect(title).toBe("Tỉnh b đứng thứ 2 trong 2 tỉnh có kế hoạch đã kết luận: 90% kế hoạch");
  expect(data.map(({ place }) => place)).toEqual([null, null, null, 1, 2]);
  expect(notes[0]).toContain("Kế hoạch chưa kết luận được thì chưa có thứ hạng.");
  expect((await viewOf({ ranking }, { province: "early" })).title).toContain("; đứng đầu là Tỉnh a");
});

test("with plans the finding is how many were reached, and each row has its verdict", async () => {
  const view = await viewOf({ ranking: [judgedOf("a", 110), judgedOf("b", 90)] });
  expect(view.title).toBe("Đạt hoặc vượt 1 trong 2 kế hoạch đã kết luận; đứng đầu là Tỉnh a, 110% kế hoạch");
  expect(view.notes).toEqual(["Đơn vị: tỷ đồng. Xếp theo % kế hoạch, rồi theo số thực hiện."]);
  expect(drawn(view, 608)).toContain(">Không đạt<");
  expect(drawn(view, 288)).toContain("<title>Không đạt</title>");
  expect(view.picture?.(288).legend?.map(({ id }) => id)).toEqual(["actual", "target"]);
});

test("where lower is better it is said, and who leads has less", async () => {
  const view = await viewOf({
    ranking: [resultOf("a", 3), resultOf("b", 5)],
    indicator: { direction: "LOWER" },
  });
  expect(view.title).toBe("Tỉnh a đứng đầu trong 2 tỉnh có số: 3 tỷ đồng, thấp hơn Tỉnh b 2 tỷ đồng");
  expect(view.notes[0]).toContain("Càng thấp càng tốt");
});

test("a rank is a dot, and its place needs no figure", async () => {
  const rank = (id: string, place: number) =>
    resultOf(id, 1, { actual: amount(place, { unit: "RANK_OF_63" }) });
  const view = await viewOf({
    ranking: [rank("a", 1), rank("b", 2)],
    indicator: { unit: "RANK_OF_63", direction: "LOWER" },
  });
  expect(view.title).toBe("Tỉnh a đứng đầu trong 2 tỉnh có số, tiếp theo là Tỉnh b");
  expect(drawn(view, 608).match(/<circle/g)).toHaveLength(2);
});

test("one province alone", async () => {
  const view = await viewOf({ ranking: [resultOf("a", 3)] });
  expect(view.title).toBe("Tỉnh a: 3 tỷ đồng, địa phương duy nhất có số");
  expect(view.notes).toEqual(["Đơn vị: tỷ đồng."]);
  expect(drawn(view, 288)).toContain("Tỉnh a");
});

test("the country alone", async () => {
  const country = resultOf("vn", 9000, {
    province: { id: "vn", kind: "COUNTRY", nameVi: "Cả nước", nameEn: "Viet Nam" },
  });
  const view = await viewOf({ ranking: [], national: [country] });
  expect(view.title).toBe("Cả nước: 9.000 tỷ đồng; chưa địa phương nào có số");
  expect(view.data).toHaveLength(1);
});

test("a year without figures is an answer that says which years have some", async () => {
  expect(await viewOf({}, { year: 2015 })).toMatchObject({
    title: "Chưa có số liệu năm 2015",
    notes: ["Kho có số liệu năm 2018–2019."],
    source: null,
    picture: null,
    data: [],
  });
});

test("that verdicts rest on estimates is said, and of how many", async () => {
  const estimated = judgedOf("a", 110, { provisional: true });
  const notesOf = async (...ranking: RankedRow[]) => (await viewOf({ ranking })).notes.at(-1);
  expect(await notesOf(estimated, judgedOf("b", 90))).toBe(
    "1 trong 2 kết luận dựa trên số ước, có thể đổi khi có số chính thức.",
  );
  expect(await notesOf(estimated, resultOf("b", 90))).toBe(
    "Kết luận dựa trên số ước, có thể đổi khi có số chính thức.",
  );
  expect(await notesOf(judgedOf("a", 110), judgedOf("b", 90))).not.toContain("ước");
});

test("that nothing was known by a day is said of that day", async () => {
  const context = contextOf(
    { ranking: [], years: [] },
    { view: { boundaries: "AS_REPORTED", asOf: "2019-06-30" } },
  );
  const loaded = await rankingWidget.load(context, { indicator: "GRDP" });
  expect("view" in loaded && loaded.view.notes).toEqual([
    "Đến ngày 30/6/2019 chưa có số liệu của năm nào được công bố.",
  ]);
});

test("a unit of today is ranked among those of today", async () => {
  const context = contextOf();
  const of = await rankingWidget.load(context, { indicator: "GRDP", province: "new-a" });
  expect("view" in of && [of.view.page, of.view.boundaries]).toEqual([
    "/indicators/GRDP?year=2019",
    "CURRENT",
  ]);
  expect(context.asked.at(-1)).toMatchObject({ province: "new-a", boundaries: "CURRENT" });
  const today = contextOf({}, { view: { boundaries: "CURRENT", asOf: null } });
  const loaded = await rankingWidget.load(today, { indicator: "GRDP", province: "p3" });
  expect("view" in loaded && loaded.view.notes.at(-1)).toBe("Theo địa giới từ 1/7/2025.");
  expect(today.asked.at(-1)).toMatchObject({ province: "new-p3", boundaries: "CURRENT" });
});

test("what does not exist is named", async () => {
  const unknown = (known: Known, values: object) =>
    rankingWidget.load(contextOf(known), { indicator: "GRDP", ...values });
  expect(await unknown({ indicator: null }, {})).toEqual({
    unknown: { parameter: "indicator", value: "GRDP" },
  });
  expect(await unknown({}, { province: "nowhere" })).toEqual({
    unknown: { parameter: "province", value: "nowhere" },
  });
});
