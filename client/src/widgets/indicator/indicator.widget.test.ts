import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sampleFigure } from "../../charts/sample-figure.ts";
import { IndicatorWidgetDocument, IndicatorWidgetYearsDocument } from "../../generated/documents.ts";
import { type Answered, askedContext } from "../testing/asked-context.ts";
import type { WidgetContext, WidgetView } from "../widget.ts";
import type { ComparedAttainment } from "./compared.ts";
import { indicatorWidget } from "./indicator.widget.ts";
import { sampleProvince as hue, sampleIndicator as indicator, sampleCompared } from "./sample-compared.ts";

const exports2019 = sampleCompared();

const today = { ...hue, id: "vn34-46", nameVi: "Huế", predecessors: [{ id: "vn63-46" }], successors: [] };
const ratioAlone: Partial<ComparedAttainment> = {
  verdict: "EXCEEDED",
  target: null,
  actual: null,
  gap: null,
  planRatio: sampleFigure(111, { unit: "PERCENT", status: "ESTIMATED" }) as never,
};

interface Known {
  attainment?: ComparedAttainment | null;
  /** as it stands today, under a day */
  today?: ComparedAttainment | null;
}

function contextOf(
  { attainment = exports2019, today: now }: Known = {},
  special: Partial<WidgetContext> = {},
): WidgetContext & { asked: Record<string, unknown>[] } {
  const asked: Record<string, unknown>[] = [];
  const provinces = new Map([hue, today].map((each) => [each.id, each]));
  const answers: Answered[] = [
    [
      IndicatorWidgetDocument,
      (variables) => {
        asked.push(variables);
        const isKnown = String(variables.id).startsWith("vn");
        return { attainment: isKnown ? attainment : null, today: isKnown ? now : undefined };
      },
    ],
    [
      IndicatorWidgetYearsDocument,
      (variables) => {
        asked.push(variables);
        return {
          indicator: variables.indicator === "EXPORTS" ? indicator : null,
          province: provinces.get(String(variables.province)) ?? null,
          attainments: { nodes: [exports2019] },
        };
      },
    ],
  ];
  return { ...askedContext(answers, special), asked };
}

async function viewOf(context: WidgetContext, values: Record<string, unknown>): Promise<WidgetView> {
  const loaded = await indicatorWidget.load(context, values);
  if ("unknown" in loaded) throw new Error(`${loaded.unknown.parameter} is unknown`);
  return loaded.view;
}
const drawn = (view: WidgetView, width: number) => renderToStaticMarkup(view.picture?.(width).drawing);
const wordsIn = (markup: string) => markup.replaceAll(/<title>.*?<\/title>|<[^>]*>/g, "");

test("an id is drawn: the finding, verdict and distance, the source, the page that explains it", async () => {
  const view = await viewOf(contextOf(), { attainment: exports2019.id });
  expect(view.about).toBe("Thừa Thiên Huế, 2019");
  expect(view.title).toBe("Kim ngạch xuất khẩu ước đạt 950 triệu USD, bằng 90,05% kế hoạch");
  expect(view.source).toBe("UBND tỉnh, 6/12/2019");
  expect(view.page).toBe("/attainments/vn63-46.EXPORTS.2019.12.LEVEL.MAIN");
  const markup = drawn(view, 608);
  expect(wordsIn(markup)).toContain("Không đạt (ước)");
  expect(wordsIn(markup)).toContain("thiếu 105 triệu USD so với kế hoạch 1.055");
  expect(markup).toMatch(/<title>[^<]*950 triệu USD/);
  expect(view.data).toMatchObject([
    { attainment: exports2019.id, actual: { value: 950 }, verdict: "NOT_MET" },
  ]);
  expect(view.table.rows).toHaveLength(1);
});

test("it is drawn at every width, with nothing that is no number", async () => {
  const view = await viewOf(contextOf(), { attainment: exports2019.id });
  for (const width of [208, 288, 448, 608, 928, 1168, 1568])
    expect(drawn(view, width)).not.toMatch(/NaN|undefined|Infinity/);
});

test("indicator and province name the comparison that speaks for the newest year", async () => {
  const context = contextOf();
  const view = await viewOf(context, { indicator: "EXPORTS", province: "vn63-46" });
  expect(view.title).toContain("950 triệu USD");
  expect(context.asked.at(-1)).toMatchObject({ id: exports2019.id });
});

test("under today's boundaries a former province is asked for as the one it went into", async () => {
  const view = { boundaries: "CURRENT", asOf: null } as const;
  const context = contextOf({}, { view });
  await viewOf(context, { indicator: "EXPORTS", province: "vn63-46" });
  expect(context.asked[1]).toMatchObject({ province: "vn34-46", boundaries: "CURRENT" });
  const reported = contextOf();
  await viewOf(reported, { indicator: "EXPORTS", province: "vn34-46" });
  expect(reported.asked[1]).toMatchObject({ province: "vn34-46", boundaries: "CURRENT" });
});

test("a year without figures is an answer that says which years have some", async () => {
  const view = await viewOf(contextOf(), { indicator: "EXPORTS", province: "vn63-46", year: 2015 });
  expect(view).toMatchObject({
    about: "Thừa Thiên Huế, 2015",
    title: "Kim ngạch xuất khẩu: chưa có số liệu năm 2015",
    notes: ["Kho có số liệu năm 2019."],
    source: null,
    picture: null,
    page: "/indicators/EXPORTS?provinces=vn63-46",
    data: [],
  });
});

test("what was not published by the day asked about says so", async () => {
  const view = { boundaries: "AS_REPORTED", asOf: "2018-01-01" } as const;
  const context = contextOf({ attainment: null, today: exports2019 }, { view });
  const { title, picture } = await viewOf(context, { attainment: exports2019.id });
  expect(title).toBe("Kim ngạch xuất khẩu: đến ngày 1/1/2018 chưa công bố số liệu nào");
  expect(picture).toBeNull();
});

test.each([
  [{ attainment: "nothing" }, { parameter: "attainment", value: "nothing" }],
  [
    { attainment: exports2019.id, year: 2020 },
    { parameter: "year", value: "2020" },
  ],
  [
    { attainment: exports2019.id, province: "vn63-01" },
    { parameter: "province", value: "vn63-01" },
  ],
  [
    { indicator: "EXPORT", province: "vn63-46" },
    { parameter: "indicator", value: "EXPORT" },
  ],
  [
    { indicator: "EXPORTS", province: "vn63-99" },
    { parameter: "province", value: "vn63-99" },
  ],
  [{ indicator: "EXPORTS" }, { parameter: "province", value: "" }],
  [{ province: "vn63-46" }, { parameter: "indicator", value: "" }],
  [{}, { parameter: "attainment", value: "" }],
])("%o names nothing", async (values, unknown) => {
  expect(await indicatorWidget.load(contextOf(), values)).toEqual({ unknown });
});

test("a ratio known by itself is drawn against the whole plan", async () => {
  const view = await viewOf(contextOf({ attainment: { ...exports2019, ...ratioAlone } }), {
    attainment: exports2019.id,
  });
  expect(view.title).toBe("Kim ngạch xuất khẩu ước đạt 111% kế hoạch");
  expect(view.notes[0]).toMatch(/^Đơn vị: % kế hoạch\. /);
  expect(drawn(view, 608)).toMatch(/<title>Thực hiện: 111% \(ước\); kế hoạch: 100%</);
});

test("without any figure there is nothing to draw, and why is said", async () => {
  const attainment: ComparedAttainment = {
    ...exports2019,
    ...{ verdict: "NO_TARGET", target: null, actual: null, gap: null, planRatio: null },
    absences: [{ field: "TARGET", reason: "INCOMPLETE_COVERAGE", detail: "1 of 2" }],
  };
  const view = await viewOf(contextOf({ attainment }), { attainment: exports2019.id });
  expect(view.title).toBe("Kim ngạch xuất khẩu: chưa quy đổi được về địa giới mới");
  expect(view.picture).toBeNull();
});

test("a ratio that its verdict contradicts is not the finding", async () => {
  const attainment = { ...exports2019, verdict: "MET" } as const;
  const { title } = await viewOf(contextOf({ attainment }), { attainment: exports2019.id });
  expect(title).toBe("Kim ngạch xuất khẩu ước đạt 950 triệu USD, đạt kế hoạch 1.055 triệu USD");
});
