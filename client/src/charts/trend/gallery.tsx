import type { Direction, Unit } from "@doichieu/schema/vocabulary";
import type { GalleryEntry, GalleryExample } from "../../ui/gallery-entry.ts";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import type { TrendState, TrendYear } from "./state.ts";
import { Trend } from "./Trend.tsx";
import { growthScale, levelScales } from "./trend-scales.ts";

type Special = Partial<FigureParts>;

const year = (number: number, known: Partial<TrendYear>): TrendYear => ({
  year: number,
  actual: null,
  target: null,
  actualGrowth: null,
  targetGrowth: null,
  milestone: null,
  verdict: null,
  missing: null,
  missingGrowth: null,
  ...known,
});

const level = (number: number, special: Special = {}) => sampleFigure(number, special);
const growth = (number: number, special: Special = {}) =>
  sampleFigure(number, { unit: "PERCENT", decimals: 2, ...special });
const plan = (figure: FigureParts): FigureParts => ({ ...figure, status: null });
const estimated = { status: "ESTIMATED" } as const;
const derived = (rule: "D1" | "D3" | "D4" | "D5" | "D6") => ({ origin: "DERIVED", rule }) as const;
const over = { bound: "MORE_THAN" } as const;
const range = (high: number) => ({ bound: "RANGE", high }) as const;

const noActual = "chưa có thực hiện";
const largest: TrendYear[] = [
  year(2018, { actual: level(25_210, { ...over, ...derived("D1") }), missingGrowth: "chưa có gốc" }),
  year(2019, { actual: level(30_050, over), actualGrowth: growth(19.2, { decimals: 1 }) }),
  year(2020, {
    target: plan(level(33_806, { ...over, ...derived("D4") })),
    targetGrowth: plan(growth(12.5, { ...range(13), decimals: 1 })),
    missing: noActual,
  }),
  year(2021, { actual: level(31_287, estimated), missingGrowth: "thiếu số 2020" }),
  year(2022, {
    actual: level(33_831, { ...estimated, ...derived("D1") }),
    actualGrowth: growth(8.13, { ...estimated, ...derived("D3") }),
  }),
  year(2023, { actual: level(36_571, estimated), actualGrowth: growth(8.1, { ...estimated, decimals: 1 }) }),
  year(2024, { actual: level(39_888), actualGrowth: growth(9.07) }),
  year(2025, {
    target: plan(level(43_877, { ...range(44_276), ...derived("D4") })),
    targetGrowth: plan(growth(10, { ...range(11), decimals: 0 })),
    missing: noActual,
  }),
];
const small: TrendYear[] = [
  year(2012, { actual: level(3830), missingGrowth: "chưa có gốc" }),
  year(2013, {
    actual: level(4020),
    target: plan(level(3941, derived("D6"))),
    actualGrowth: growth(4.96, derived("D3")),
    targetGrowth: plan(growth(2.9, derived("D5"))),
    verdict: "EXCEEDED",
  }),
  year(2014, {
    target: plan(level(4000, over)),
    targetGrowth: plan(growth(-0.5, { ...over, ...derived("D5") })),
    missing: noActual,
  }),
];
const verdicts = ["MET", "NEARLY_MET", "NOT_MET", "EXCEEDED"] as const;
const long: TrendYear[] = Array.from({ length: 15 }, (_, place) =>
  year(2010 + place, {
    actual: place === 6 ? null : level(1200 + place * 90 + (place % 4) * 60, place === 14 ? estimated : {}),
    target: place === 3 ? null : plan(level(1230 + place * 96)),
    actualGrowth: place === 0 || place === 6 || place === 7 ? null : growth(6 + (place % 5)),
    targetGrowth: place === 0 || place === 3 ? null : plan(growth(7.5)),
    verdict: place === 3 || place === 6 ? null : (verdicts[place % 4] ?? null),
    missing: place === 6 ? noActual : null,
    missingGrowth: place === 7 ? "thiếu số 2016" : null,
  }),
);
const ranks = [41, 32, 28, 19].map((rank, place) =>
  year(2018 + place, {
    actual: level(rank, { unit: "RANK_OF_63", ...(place === 0 ? derived("D1") : {}) }),
    // one met to the place: the dot stands on its mark
    target:
      place === 2
        ? plan(level(rank, { unit: "RANK_OF_63" }))
        : place === 3
          ? plan(level(15, { unit: "RANK_OF_63", bound: "AT_MOST" }))
          : null,
    verdict: place === 3 ? "NOT_MET" : place === 2 ? "MET" : null,
  }),
);
const shares = [
  year(2019, {
    actual: level(95, { unit: "PERCENT", bound: "MORE_THAN", high: 100 }),
    verdict: "UNDECIDED",
    target: plan(level(97, { unit: "PERCENT" })),
  }),
  year(2020, {
    actual: level(62.4, { unit: "PERCENT", decimals: 1 }),
    target: plan(level(70, { unit: "PERCENT" })),
    verdict: "NOT_MET",
  }),
  year(2021, { missing: "chưa có số liệu" }),
  year(2022, {
    target: plan(level(80, { unit: "PERCENT", bound: "ABOUT" })),
    milestone: plan(level(75, { unit: "PERCENT" })),
    missing: noActual,
  }),
];
const belowZero = [
  year(2019, { actual: level(220), actualGrowth: null, missingGrowth: "chưa có gốc" }),
  year(2020, {
    actual: level(-140),
    target: plan(level(60)),
    verdict: "NOT_MET",
    actualGrowth: growth(-163.64),
  }),
  year(2021, {
    actual: level(-35, range(-20)),
    target: plan(level(-50, { bound: "AT_LEAST" })),
    missingGrowth: "năm trước âm",
  }),
];
const growthOnly = [
  year(2018, { actualGrowth: growth(6.61) }),
  year(2019, {
    targetGrowth: plan(growth(7.5, range(8))),
    actualGrowth: growth(7.18, estimated),
    verdict: "NEARLY_MET",
  }),
  year(2020, {}),
  year(2021, {
    targetGrowth: plan(growth(7.4, range(8.4))),
    actualGrowth: growth(-4.36, estimated),
    verdict: "NOT_MET",
  }),
];

interface Kind {
  unit: Unit;
  name: string;
  direction?: Direction;
}

function stateOf(
  years: TrendYear[],
  { unit, name, direction = "HIGHER" }: Kind,
  beside: TrendYear[] = [],
): TrendState {
  const [own, other] = levelScales([years, beside], unit, direction);
  const reference =
    own && other && own.times !== other.times ? { value: 5000, lines: ["5.000", "tỷ đồng"] } : null;
  return {
    years,
    unit: name,
    levels: own?.scale ?? null,
    growth: growthScale([years, beside]),
    hasVerdicts: [...years, ...beside].some(({ verdict }) => verdict !== null),
    form: unit === "RANK_OF_63" ? "dots" : "bars",
    reference,
  };
}

const money: Kind = { unit: "VND_BILLION", name: "tỷ đồng" };
const example = (vi: string, en: string, state: TrendState): GalleryExample => ({
  name: { VI: vi, EN: en },
  draw: ({ locale, width }) => <Trend state={state} locale={locale} width={width} />,
});

export const gallery: GalleryEntry = {
  id: "trend",
  title: { VI: "Diễn biến qua các năm", EN: "Trend over the years" },
  examples: [
    example(
      "Đầu mở, suy ra, khoảng, thiếu",
      "Open ends, derived, ranges, gaps",
      stateOf(largest, money, small),
    ),
    example("Thang phóng 10 lần", "A scale ten times larger", stateOf(small, money, largest)),
    example("Mười lăm năm", "Fifteen years", stateOf(long, money)),
    example(
      "Thứ hạng: 1 ở trên",
      "Ranks: 1 at the top",
      stateOf(ranks, { unit: "RANK_OF_63", name: "hạng /63", direction: "LOWER" }),
    ),
    example("Tỷ lệ: đến 100%", "Shares: up to 100%", stateOf(shares, { unit: "PERCENT", name: "%" })),
    example("Xuống dưới không", "Below zero", stateOf(belowZero, money)),
    example("Chỉ có tốc độ tăng", "Growth alone", stateOf(growthOnly, money)),
    example(
      "Một năm",
      "One year",
      stateOf([year(2019, { actual: level(950), target: plan(level(1055)), verdict: "NOT_MET" })], money),
    ),
  ],
};
