import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import {
  ScorecardWidgetDocument,
  ScorecardWidgetRowsDocument,
  WidgetYearsDocument,
} from "../../generated/documents.ts";
import { askedContext } from "../testing/asked-context.ts";
import type { WidgetContext, WidgetView } from "../widget.ts";
import { resultRow, type SampleRow, scorecardRow, unrestatedRow } from "./sample-row.ts";
import { scorecardWidget } from "./scorecard.widget.ts";

const province = (id: string) => ({
  id,
  kind: "PROVINCE",
  nameVi: id === "vn63-46" ? "Thừa Thiên Huế" : "Huế",
  nameEn: "Hue",
  predecessors: id === "vn34-46" ? [{ id: "vn63-46" }] : [],
  successors: id === "vn63-46" ? [{ id: "vn34-46" }] : [],
});
const sector = (code: string, nameVi: string) => ({
  ...{ code, nameVi, nameEn: nameVi },
  ...{ shortVi: nameVi, shortEn: nameVi },
});
const sectors = [sector("ECONOMY", "Kinh tế"), sector("SOCIAL", "Xã hội")];
const years = [2018, 2019].map((value) => ({ year: { value }, exceeded: 1, met: 0 }));
const nineteen = Array.from({ length: 19 }, (_, place) =>
  scorecardRow(`c${place}`, place < 2 ? 90 : 110, { sector: { code: place < 10 ? "ECONOMY" : "SOCIAL" } }),
);

/** rows of one page of the list */
const PAGE = 200;

function contextOf(rows: SampleRow[], special: Partial<WidgetContext> = {}) {
  const asked: Record<string, unknown>[] = [];
  const page = (from: number) => ({
    nodes: rows.slice(from, from + PAGE),
    pageInfo: { hasNextPage: from + PAGE < rows.length, endCursor: String(from + PAGE) },
  });
  const context = askedContext(
    [
      [
        ScorecardWidgetDocument,
        (variables) => {
          asked.push(variables);
          const { province: id, sector: code, isSector, year } = variables;
          return {
            province: String(id).endsWith("-46") ? province(String(id)) : null,
            ...(isSector ? { sector: sectors.find((each) => each.code === code) ?? null } : {}),
            sectors,
            report: { value: year ?? 2019, attainments: page(0) },
          };
        },
      ],
      [ScorecardWidgetRowsDocument, ({ after }) => ({ attainments: page(Number(after)) })],
      [WidgetYearsDocument, () => ({ attainmentSummary: years })],
    ],
    special,
  );
  return { ...context, asked };
}

async function viewOf(rows: SampleRow[], values: Record<string, unknown> = {}): Promise<WidgetView> {
  const loaded = await scorecardWidget.load(contextOf(rows), { province: "vn63-46", ...values });
  if ("unknown" in loaded) throw new Error(`${loaded.unknown.parameter} is unknown`);
  return loaded.view;
}
const drawn = (view: WidgetView, width: number) => renderToStaticMarkup(view.picture?.(width).drawing);

test("the finding speaks of all rows, twelve are drawn, the table and the data have them all", async () => {
  const view = await viewOf(nineteen);
  expect(view.about).toBe("Thừa Thiên Huế, 2019");
  expect(view.title).toBe(
    "Đạt hoặc vượt 17 trong 19 chỉ tiêu đã kết luận; chỉ tiêu c0 và chỉ tiêu c1 không đạt",
  );
  expect(view.notes).toEqual([
    "Hình vẽ 12 trong 19 dòng, chưa vẽ 7 chỉ tiêu. Mọi kết luận đều dựa trên số ước nên còn ghi (ước).",
  ]);
  expect(view).toMatchObject({ page: "/provinces/vn63-46?year=2019", pageWords: "Cả 19 chỉ tiêu" });
  expect(drawn(view, 288).match(/<title>/g)).toHaveLength(12);
  expect(view.table.rows).toHaveLength(19);
  expect(view.data).toHaveLength(19);
  expect(view.data[0]).toMatchObject({ sector: "ECONOMY", indicator: "c0", verdict: "NOT_MET" });
});

test("a wide drawing has bullets and says what their marks mean; a narrow one has the figures", async () => {
  const view = await viewOf(nineteen);
  const [narrow, wide] = [view.picture?.(288), view.picture?.(928)];
  expect(narrow?.legend).toEqual([]);
  expect(wide?.legend?.map(({ id }) => id)).toEqual(["estimate", "target", "bands"]);
  expect(drawn(view, 928)).toContain("Thực hiện: 110 tỷ đồng (ước)");
  expect(drawn(view, 288)).toMatch(/\/ 100</);
  expect(drawn(view, 288)).toContain("<title>Không đạt (ước)</title>");
});

/** As unlike one another as a real year's: what repeats itself would weigh nothing once packed. */
function unlikeRow(place: number): SampleRow {
  const scattered = (place * 7919) % 997;
  const unit =
    (["VND_BILLION", "USD_MILLION", "PERCENT", "KILOMETRE"] as const)[place % 4] ?? ("COUNT" as const);
  const row = scorecardRow(`${scattered.toString(36)} ${(scattered ** 3).toString(36)}`, 50 + scattered / 13);
  const [target, actual] = [row.target, row.actual].map(
    (amount) => amount && { ...amount, unit, decimals: 2 },
  );
  return { ...row, target: target ?? null, actual: actual ?? null };
}

test("sixty rows of estimates stay light enough for a page that is not ours, at any width", async () => {
  const view = await viewOf(
    Array.from({ length: 60 }, (_, place) => unlikeRow(place)),
    { rows: 60 },
  );
  for (const width of [208, 288, 608, 1168, 1568]) {
    const markup = drawn(view, width);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(gzipSync(markup).length).toBeLessThan(20_000);
  }
});

test("a province of one figure", async () => {
  const view = await viewOf([resultRow("a", 24)]);
  expect(view.title).toBe("1 số thực hiện, chưa có chỉ tiêu để đối chiếu");
  expect(view.notes).toEqual([]);
  expect(drawn(view, 608)).toContain(">Kinh tế<");
});

test("a year longer than a page of the list is read to its end", async () => {
  const many = Array.from({ length: 450 }, (_, place) => scorecardRow(`c${place}`, 110));
  const view = await viewOf(many);
  expect(view.title).toContain("cả 450 chỉ tiêu");
  expect(view.data).toHaveLength(450);
});

test("a sector's own drawing names it above, and leads to the list", async () => {
  const view = await viewOf(nineteen.slice(0, 10), { sector: "ECONOMY" });
  expect(view.about).toBe("Kinh tế, Thừa Thiên Huế, 2019");
  expect(view.page).toBe("/attainments?year=2019&sector=ECONOMY&province=vn63-46");
  expect(drawn(view, 608)).not.toContain(">Kinh tế<");
});

test("a merged unit whose rows could not be put together says why", async () => {
  const context = contextOf([unrestatedRow("a")]);
  const loaded = await scorecardWidget.load(context, { province: "vn34-46" });
  if ("unknown" in loaded) throw new Error("known");
  expect(context.asked.at(-1)).toMatchObject({ filter: { boundaries: "CURRENT" } });
  expect(loaded.view.title).toBe("Chưa quy đổi được số của các tỉnh cũ về địa giới mới");
  expect(loaded.view.notes).toEqual(["Theo địa giới từ 1/7/2025."]);
  expect(drawn(loaded.view, 608)).toContain("thiếu số của tỉnh cũ");
});

test("a year without figures is an answer that says which years have some", async () => {
  expect(await viewOf([], { year: 2001 })).toMatchObject({
    about: "Thừa Thiên Huế, 2001",
    title: "Chưa có số liệu năm 2001",
    notes: ["Kho có chỉ tiêu năm 2018–2019."],
    source: null,
    picture: null,
    data: [],
  });
});

test("what does not exist is named", async () => {
  const load = (values: object) => scorecardWidget.load(contextOf([]), { province: "vn63-46", ...values });
  expect(await load({ province: "vn63-99" })).toEqual({
    unknown: { parameter: "province", value: "vn63-99" },
  });
  expect(await load({ sector: "NOTHING" })).toEqual({ unknown: { parameter: "sector", value: "NOTHING" } });
});
