import type { Bound } from "@doichieu/schema/vocabulary";
import type { GalleryEntry, GalleryExample, GalleryPlace } from "../../ui/gallery-entry.ts";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import type { BulletScale } from "../scales/shared-scales.ts";
import { BulletGraph, type BulletGraphProps } from "./BulletGraph.tsx";

const forward = (end: number, step: number, start = 0): BulletScale => ({
  domain: [start, end],
  reversed: false,
  ticks: Array.from({ length: Math.round((end - start) / step) + 1 }, (_, place) => start + place * step),
  times: 1,
});
const hundreds = forward(400, 100);
const percent = forward(100, 20);
const growth = forward(12, 3, -6);
const reversed: BulletScale = { ...forward(10, 2), reversed: true };

const none = { target: null, actual: null, previous: null, direction: "HIGHER" } as const;

function example(vi: string, en: string, props: Partial<BulletGraphProps>): GalleryExample {
  const draw = ({ locale, width }: GalleryPlace) => (
    <BulletGraph {...none} scale={hundreds} locale={locale} width={Math.min(width, 320)} {...props} />
  );
  return { name: { VI: vi, EN: en }, draw };
}

const actual = (vi: string, en: string, figure: FigureParts, props: Partial<BulletGraphProps> = {}) =>
  example(vi, en, { actual: figure, ...props });

const target = (vi: string, en: string, number: number, special: Partial<FigureParts>) =>
  example(vi, en, { target: sampleFigure(number, special) });

const bound = (name: Bound, special: Partial<FigureParts> = {}): Partial<FigureParts> => ({
  bound: name,
  ...special,
});

const growthFigure = (number: number, special: Partial<FigureParts> = {}) =>
  sampleFigure(number, { unit: "PERCENT", decimals: 2, ...special });

export const gallery: GalleryEntry = {
  id: "bullet-graph",
  title: { VI: "Biểu đồ bullet", EN: "Bullet graph" },
  examples: [
    {
      name: { VI: "Lớn, có trục", EN: "Large, with its axis" },
      draw: ({ locale, width }) => (
        <BulletGraph
          target={sampleFigure(300)}
          actual={sampleFigure(250)}
          previous={sampleFigure(220)}
          direction="HIGHER"
          scale={hundreds}
          locale={locale}
          width={width}
          size="large"
        />
      ),
    },
    example("Vượt, số ước, có năm trước", "Exceeded, estimated, with the year before", {
      target: sampleFigure(300),
      actual: sampleFigure(330, { status: "ESTIMATED" }),
      previous: sampleFigure(250),
    }),
    example("Càng thấp càng tốt: đảo chiều", "Lower is better: reversed", {
      target: growthFigure(4.33, bound("AT_MOST")),
      actual: growthFigure(4.17),
      direction: "LOWER",
      scale: reversed,
    }),
    example("Tăng trưởng âm, kế hoạch dương", "Growth below zero, target above", {
      target: growthFigure(2.28),
      actual: growthFigure(-4.13, { status: "ESTIMATED" }),
      previous: growthFigure(3.46),
      scale: growth,
    }),
    example("Trung tính: trong khoảng là đạt", "Neutral: inside is met", {
      target: sampleFigure(180, bound("RANGE", { high: 260 })),
      actual: sampleFigure(270),
      direction: "NEUTRAL",
    }),
    example("Nhỏ, trong danh sách", "Compact, in a list", {
      target: growthFigure(7.5, bound("RANGE", { high: 8 })),
      actual: growthFigure(7.18, { status: "ESTIMATED" }),
      scale: forward(10, 2),
      size: "compact",
    }),
    actual("Thực hiện: đúng bằng", "Actual: exact", sampleFigure(220)),
    actual("Năm trước", "Previous year", sampleFigure(220), { previous: sampleFigure(190) }),
    actual("Trên, từ … trở lên", "Over, at least", sampleFigure(250, bound("MORE_THAN"))),
    actual("Trên, số ước", "Over, estimated", sampleFigure(250, bound("AT_LEAST", { status: "ESTIMATED" }))),
    actual("Trên, nhưng có trần", "Over, but capped", growthFigure(80, bound("MORE_THAN", { high: 100 })), {
      scale: percent,
    }),
    actual("Dưới", "Below", sampleFigure(250, bound("LESS_THAN"))),
    actual("Từ … đến", "From … to", growthFigure(50, bound("RANGE", { high: 62 })), { scale: percent }),
    actual("Gần", "Nearly", sampleFigure(300, bound("NEARLY"))),
    actual("Khoảng", "About", sampleFigure(220, bound("ABOUT"))),
    actual("Ước, sơ bộ", "Estimated, preliminary", sampleFigure(220, { status: "ESTIMATED" })),
    actual("Dự kiến", "Forecast", sampleFigure(220, { status: "FORECAST" })),
    actual("Suy ra", "Derived", sampleFigure(220, { origin: "DERIVED", rule: "D2" })),
    actual(
      "Suy ra, đầu mở",
      "Derived, open end",
      sampleFigure(220, bound("MORE_THAN", { origin: "DERIVED", rule: "D1" })),
    ),
    {
      name: { VI: "Không có: nêu lý do", EN: "None: says why" },
      draw: ({ locale, width }) => (
        <BulletGraph
          {...none}
          target={sampleFigure(250)}
          missing={locale === "VI" ? "chưa có số liệu" : "no figures yet"}
          scale={hundreds}
          locale={locale}
          width={Math.min(width, 320)}
        />
      ),
    },
    target("Kế hoạch: đúng bằng", "Target: exact", 250, {}),
    target("Từ … trở lên", "At least", 250, bound("AT_LEAST")),
    target("Trên", "Over", 250, bound("MORE_THAN")),
    target("Không quá", "At most", 250, bound("AT_MOST")),
    target("Dưới", "Below", 250, bound("LESS_THAN")),
    target("Từ … đến", "From … to", 230, bound("RANGE", { high: 270 })),
    target("Khoảng", "About", 250, bound("ABOUT")),
    target("Gần", "Nearly", 250, bound("NEARLY")),
    target("Suy ra", "Derived", 250, { origin: "DERIVED", rule: "D6" }),
  ],
};
