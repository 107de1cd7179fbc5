import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sampleFigure } from "../../charts/sample-figure.ts";
import type { RankedAttainment } from "./ranked-item.ts";
import { rankingPicture, rankingTable } from "./ranking-export.tsx";
import { rankingGroups } from "./ranking-groups.ts";

const amount = (...of: Parameters<typeof sampleFigure>) => ({ __typename: "Amount", ...sampleFigure(...of) });

const row = (id: string, special: object = {}) =>
  ({
    __typename: "Attainment",
    id,
    measure: "LEVEL",
    plan: "MAIN",
    fromYear: 2019,
    dueMonth: 12,
    throughMonth: 12,
    verdict: "NOT_MET",
    provisional: true,
    year: { __typename: "Year", value: 2019 },
    province: { __typename: "Province", id, kind: "PROVINCE", nameVi: id, nameEn: id },
    target: amount(1055, { status: null }),
    actual: amount(950, { status: "ESTIMATED" }),
    planRatio: amount(90.05, { unit: "PERCENT", decimals: 2 }),
    absences: [],
    ...special,
  }) as unknown as RankedAttainment;

const indicator = {
  direction: "HIGHER",
  aggregation: "NONE",
  unit: "VND_BILLION",
  nearlyMetThreshold: 0.05,
} as const;
const over = amount(250, { bound: "MORE_THAN" });
const ranking = [
  row("Huế"),
  row("Cà Mau", { plan: "CENTRAL", actual: amount(800, { origin: "DERIVED", rule: "D7" }), planRatio: null }),
  row("An Giang", { verdict: "NO_TARGET", provisional: false, target: null, planRatio: null, actual: over }),
];

test("the table has a row a province, in order, with numbers as numbers and as printed", async () => {
  const { columns, rows } = await rankingTable(
    rankingGroups({ ...indicator, ranking }, []),
    "VND_BILLION",
    "VI",
  );
  const heads = columns.map(({ head }) => head);
  const cells = (head: string) => rows.map((cells) => cells[heads.indexOf(head)]);
  expect(cells("Tỉnh, thành phố")).toEqual(["Huế", "Cà Mau", "An Giang"]);
  expect(cells("Hạng")).toEqual([1, 2, null]);
  expect(cells("Ghi chú")).toEqual([null, "Trung ương giao", null]);
  expect(cells("Thực hiện, tỷ đồng")).toEqual([950, 800, null]);
  expect(cells("Thực hiện, tỷ đồng, từ")).toEqual([950, 800, 250]);
  expect(cells("Thực hiện, tỷ đồng, đến")).toEqual([950, 800, null]);
  expect(cells("Thực hiện, tỷ đồng, như in")).toEqual(["950", "≈ 800", "trên 250"]);
  expect(cells("Thực hiện, tỷ đồng, độ chắc")).toEqual(["ước", "chính thức, suy ra (D7)", "chính thức"]);
  expect(cells("% kế hoạch")).toEqual([90.05, null, null]);
  expect(cells("Kết luận")).toEqual(["Không đạt (ước)", "Không đạt (ước)", "Chưa có chỉ tiêu"]);
  expect(cells("Mã kết luận")).toEqual(["Huế", "Cà Mau", "An Giang"]);
});

test("growth beside levels: every figure says its own unit", async () => {
  const growth = amount(7.2, { unit: "PERCENT", decimals: 1 });
  const mixed = [row("Huế"), row("Cà Mau", { measure: "GROWTH", target: growth, actual: growth })];
  const { columns, rows } = await rankingTable(
    rankingGroups({ ...indicator, ranking: mixed }, []),
    "VND_BILLION",
    "EN",
  );
  const printed = columns.findIndex(({ head }) => head === "Actual, as printed");
  expect(rows.map((cells) => cells[printed])).toEqual(["VND 950 billion", "7.2%"]);
});

test("the picture shows every row with its bar, and needs no browser", async () => {
  const picture = await rankingPicture(rankingGroups({ ...indicator, ranking }, []), indicator, "VI", 400);
  expect(picture.width).toBe(760);
  const markup = renderToStaticMarkup(<g>{picture.drawing}</g>);
  for (const words of ["1. Huế", "Trung ương giao", "An Giang", "Chưa có kế hoạch", "90,05%", "trên 250"])
    expect(markup).toContain(words);
  expect(markup).not.toMatch(/NaN|undefined|<a /);
  expect(picture.legend?.map(({ words }) => words)).toContain("Kế hoạch");
});
