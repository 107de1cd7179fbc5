import { describe, expect, test } from "vitest";
import type { FigureParts } from "../../charts/figure.ts";
import { sampleFigure } from "../../charts/sample-figure.ts";
import { indicatorFindingVi } from "../../i18n/indicator-finding.vi.ts";
import { pointSources } from "./point-sources.ts";
import { seriesCounts } from "./series-counts.ts";
import { findingLede, type IndicatorSeries, type SeriesPoint, seriesFinding } from "./series-finding.ts";
import { trendYears } from "./trend-years.ts";
import { yearsWithoutGrowth } from "./years-without-growth.ts";

type Attainment = SeriesPoint["attainments"][number];

const amount = (number: number, special: Partial<FigureParts> = {}) =>
  ({ __typename: "Amount", ...sampleFigure(number, special), inputs: [] }) as unknown as NonNullable<
    SeriesPoint["actual"]
  >;
const percent = (number: number, special: Partial<FigureParts> = {}) =>
  amount(number, { unit: "PERCENT", decimals: 1, ...special });
const absent = (field: string, reason: string, detail: string | null = null) =>
  ({ __typename: "Absence", field, reason, detail }) as SeriesPoint["absences"][number];
const source = (id: string) => ({ __typename: "Source" as const, id, publisher: id, publishedOn: "2020" });

const attainment = (special: Partial<Attainment>): Attainment =>
  ({
    __typename: "Attainment",
    id: "a",
    measure: "LEVEL",
    verdict: "NO_ACTUAL",
    provisional: false,
    ambition: "UNKNOWN",
    fromYear: null,
    dueMonth: 12,
    throughMonth: 12,
    target: null,
    actual: null,
    sources: [],
    ...special,
  }) as Attainment;

const point = (year: number, special: Partial<SeriesPoint> = {}): SeriesPoint =>
  ({
    __typename: "SeriesPoint",
    year,
    verdict: special.attainments?.[0]?.verdict ?? "NO_TARGET",
    target: null,
    actual: null,
    targetGrowth: null,
    actualGrowth: null,
    milestone: null,
    absences: [],
    attainments: [],
    ...special,
  }) as SeriesPoint;

const series = (...points: SeriesPoint[]): IndicatorSeries =>
  ({
    __typename: "IndicatorSeries",
    plan: "MAIN",
    province: { __typename: "Province", id: "vn63-48", kind: "CITY", nameVi: "Đà Nẵng", nameEn: "Da Nang" },
    points,
  }) as unknown as IndicatorSeries;
const indicator = { nameVi: "Doanh thu", nameEn: "Revenue", direction: "HIGHER" } as const;
const findingOf = (...points: SeriesPoint[]) => seriesFinding(series(...points), indicator, "VI");

const asked = (year: number, special: Partial<Attainment> = {}) =>
  point(year, { attainments: [attainment({ target: amount(4000), ...special })] });
const judged = (year: number, verdict: Attainment["verdict"]) =>
  point(year, {
    actual: amount(4020),
    attainments: [attainment({ verdict, target: amount(3941), actual: amount(4020) })],
  });

describe("what a series comes to", () => {
  test("the last target, held against the result of the year before", () => {
    const last = point(2013, { actual: amount(4020) });
    expect(findingOf(last, asked(2014))).toMatchObject({
      kind: "asked",
      year: 2014,
      target: "4.000 tỷ đồng",
      beside: { side: "below", year: 2013, figure: "4.020 tỷ đồng" },
    });
    expect(findingOf(point(2012, { actual: amount(1) }), asked(2014))).toMatchObject({ beside: null });
  });

  test("over 4.000 after 4.020 asks for less, as the ambition says, though it may be more", () => {
    const last = point(2013, { actual: amount(4020) });
    const over = { target: amount(4000, { bound: "MORE_THAN" }) };
    expect(findingOf(last, asked(2014, over))).toMatchObject({ beside: { side: "about" } });
    expect(findingOf(last, asked(2014, { ...over, ambition: "BELOW_LAST_RESULT" }))).toMatchObject({
      beside: { side: "below" },
    });
  });

  test("a growth target is held against growth", () => {
    const growth = attainment({ measure: "GROWTH", target: percent(10, { bound: "RANGE", high: 11 }) });
    const finding = findingOf(
      point(2024, { actual: amount(39_888), actualGrowth: percent(9) }),
      point(2025, { verdict: "NO_ACTUAL", attainments: [growth] }),
    );
    expect(finding).toMatchObject({
      kind: "asked",
      measure: "GROWTH",
      beside: { side: "above", figure: "9,0%" },
    });
  });

  test("a period under way waits, whatever an earlier year has achieved", () => {
    const period = attainment({
      verdict: "NOT_DUE",
      target: percent(73.8),
      actual: percent(79),
      fromYear: 2021,
    });
    expect(findingOf(point(2025, { verdict: "NOT_DUE", attainments: [period] }))).toMatchObject({
      kind: "asked",
    });
  });

  test("a judged target, a result alone, nothing", () => {
    expect(findingOf(judged(2013, "EXCEEDED"), point(2014, { actual: amount(1) }))).toMatchObject({
      kind: "judged",
      year: 2013,
      actual: "4.020 tỷ đồng",
      target: "3.941 tỷ đồng",
    });
    expect(findingOf(point(2014, { actual: amount(9), actualGrowth: percent(-4.1) }))).toMatchObject({
      kind: "result",
      growth: "−4,1%",
    });
    expect(findingOf()).toMatchObject({ kind: "nothing" });
  });

  test("what weighs it: the best growth before, targets that nothing answers, the other years", () => {
    const all = series(
      point(2019, { actual: amount(1), actualGrowth: percent(19.2) }),
      asked(2020),
      judged(2021, "MET"),
      judged(2022, "NOT_MET"),
      asked(2025, { ambition: "WITHIN_RECORD" }),
    );
    const finding = seriesFinding(all, indicator, "VI");
    expect(findingLede(all, finding, "HIGHER", "VI")).toEqual({
      ambition: "WITHIN_RECORD",
      lastYear: 2024,
      record: { year: 2019, growth: "19,2%" },
      unanswered: [{ year: 2020, target: "4.000 tỷ đồng", isGrowth: false }],
      decided: 2,
      reached: 1,
    });
  });
});

test("the title counts years, and names the last plan where it asks for less than before", () => {
  const counts = seriesCounts(
    series(judged(2013, "EXCEEDED"), asked(2014, { ambition: "BELOW_LAST_RESULT" })),
    "VI",
  );
  expect(counts).toMatchObject({
    from: 2013,
    to: 2014,
    targets: 2,
    decided: 1,
    reached: 1,
    only: null,
    belowLast: { year: 2014, last: 2013 },
  });
  expect(seriesCounts(series(judged(2013, "MET")), "VI").only).toEqual({ year: 2013, verdict: "MET" });
});

describe("the years of a chart", () => {
  const yearsOf = (...points: SeriesPoint[]) =>
    trendYears(points, { locale: "VI", texts: indicatorFindingVi.missing });

  test("run through; a year that nothing is known of says so", () => {
    const [, gap, last] = yearsOf(point(2018, { actual: amount(1) }), judged(2020, "MET"));
    expect(gap).toMatchObject({ year: 2019, missing: "chưa có số liệu", missingGrowth: null });
    expect(last).toMatchObject({ verdict: "MET", missing: null });
    expect(yearsOf()).toEqual([]);
  });

  test("why there is no result, in few words", () => {
    const [waiting, noLevel, part] = yearsOf(
      point(2018, { absences: [absent("ACTUAL_LEVEL", "NO_ACTUAL")] }),
      point(2019, { absences: [absent("ACTUAL_LEVEL", "NO_LEVEL")] }),
      point(2020, { absences: [absent("ACTUAL_LEVEL", "INCOMPLETE_COVERAGE", "1 of 2")] }),
    );
    expect(waiting?.missing).toBe("chưa có thực hiện");
    expect(noLevel?.missing).toBe("không có mức");
    expect(part?.missing).toBe("thiếu số của tỉnh cũ: 1 trong 2");
  });

  test("why a result has no growth: the first of all, the year before missing, or another reason", () => {
    const noBase = (year: number) =>
      point(year, { actual: amount(1), absences: [absent("ACTUAL_GROWTH", "NO_BASE")] });
    const negative = point(2022, { actual: amount(1), absences: [absent("ACTUAL_GROWTH", "NEGATIVE_BASE")] });
    const share = point(2023, { actual: amount(1), absences: [absent("ACTUAL_GROWTH", "SHARE")] });
    const waiting = point(2024, { absences: [absent("ACTUAL_GROWTH", "NO_ACTUAL")] });
    const years = yearsOf(noBase(2018), noBase(2021), negative, share, waiting);
    expect(
      years.filter(({ missingGrowth }) => missingGrowth).map((each) => [each.year, each.missingGrowth]),
    ).toEqual([
      [2018, "chưa có gốc"],
      [2021, "thiếu số 2020"],
      [2022, "năm trước âm"],
    ]);
    expect(yearsWithoutGrowth([series(noBase(2018), noBase(2021), negative, share, waiting)])).toEqual([
      { reason: "NO_BASE", years: [2021] },
      { reason: "NEGATIVE_BASE", years: [2022] },
    ]);
  });

  test("only a judged target has a shape below its year", () => {
    const years = yearsOf(asked(2018), judged(2019, "NOT_MET"), point(2020, { actual: amount(1) }));
    expect(years.map(({ verdict }) => verdict)).toEqual([null, "NOT_MET", null]);
  });
});

test("the reports behind a year, each once, with the paragraphs of its figures", () => {
  const read = (id: string, paragraph: number | null) => ({
    __typename: "Actual" as const,
    id,
    paragraph,
    source: source(id),
  });
  const from = (...inputs: ReturnType<typeof read>[]) =>
    ({ ...amount(1), inputs }) as NonNullable<SeriesPoint["actual"]>;
  const sources = pointSources(
    point(2013, {
      target: from(read("NA-2014-01", 9), read("NA-2014-01", 8)),
      actual: from(read("NA-2014-01", 8), read("NA-2013-01", null)),
      attainments: [attainment({ sources: [source("NA-2015-01")] })],
    }),
  );
  expect(sources.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
    ["NA-2013-01", []],
    ["NA-2014-01", [8, 9]],
    ["NA-2015-01", []],
  ]);
});
