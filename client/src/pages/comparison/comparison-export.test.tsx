import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sampleFigure } from "../../charts/sample-figure.ts";
import type { ExportLoading } from "../../exports/export-view.ts";
import type { ComparedAttainment, ComparedColumn } from "./compared-column.ts";
import { comparisonExport } from "./comparison-export.ts";

const attainment = (id: string, code: string, parts: object = {}) =>
  ({
    id,
    measure: "LEVEL",
    plan: "MAIN",
    fromYear: 2022,
    dueMonth: 12,
    throughMonth: 12,
    verdict: "MET",
    provisional: true,
    year: { value: 2022 },
    sector: { code: "ECONOMY" },
    indicator: {
      code,
      direction: "HIGHER",
      nearlyMetThreshold: 0.05,
      shortVi: code,
      shortEn: code,
      unit: "VND_BILLION",
    },
    target: sampleFigure(100),
    actual: sampleFigure(100, { status: "ESTIMATED" }),
    planRatio: sampleFigure(100, { unit: "PERCENT" }),
    lastActual: null,
    absences: [],
    sources: [{ id: "S-1", publisher: "P", publishedOn: "2022", provinceBasis: "STATED" }],
    ...parts,
  }) as unknown as ComparedAttainment;

const column = (name: string, ...attainments: ComparedAttainment[]): ComparedColumn => ({
  province: { id: name, nameVi: name, nameEn: name },
  counts: { MET: attainments.length },
  attainments,
  total: attainments.length,
});

const exported = () =>
  comparisonExport({
    columns: [
      column(
        "An Giang",
        attainment("a1", "GRDP"),
        attainment("a2", "EXPORTS", {
          target: null,
          planRatio: null,
          verdict: "NO_TARGET",
          fromYear: null,
          dueMonth: null,
        }),
      ),
      column(
        "Huế",
        attainment("b1", "GRDP", { actual: null, planRatio: null, verdict: "NO_ACTUAL", provisional: false }),
      ),
    ],
    sectors: [{ code: "ECONOMY", nameVi: "Kinh tế", nameEn: "Economy" }],
    year: 2022,
    address: "/provinces/a?compare=b",
    locale: "VI",
  });

test("a row an indicator, numbers as numbers, and in words what a province lacks", async () => {
  const view = await exported();
  expect(view.fileName).toBe("comparison-2022-An Giang-Huế");
  expect(view.source).toBe("S-1");
  const { columns, rows } = await view.table({} as ExportLoading);
  const cell = (row: number, head: string) => rows[row]?.[columns.findIndex((each) => each.head === head)];
  expect(rows.map(([name]) => name)).toEqual(["GRDP", "EXPORTS"]);
  expect(cell(0, "An Giang: thực hiện")).toBe(100);
  expect(cell(0, "An Giang: thực hiện, như in")).toBe("100 tỷ đồng");
  expect(cell(0, "An Giang: kết luận")).toBe("Đạt (ước)");
  expect(cell(0, "Huế: thực hiện")).toBeNull();
  expect(cell(0, "Huế: kết luận")).toBe("Chưa có số thực hiện");
  expect(cell(1, "An Giang: kết luận")).toBe("Chưa có chỉ tiêu");
  expect(cell(1, "Huế: kết luận")).toBe("Chưa có số liệu");
});

test("the picture needs no browser and holds a bullet graph for every figure", async () => {
  const picture = await (await exported()).picture?.(1000);
  const markup = renderToStaticMarkup(<>{picture?.drawing}</>);
  expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  expect(markup.match(/<title>/g)).toHaveLength(3);
  for (const words of ["An Giang", "Huế", "Chỉ một tỉnh có", "chưa có số liệu"])
    expect(markup).toContain(words);
});
