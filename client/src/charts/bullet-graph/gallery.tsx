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
  example(`Thực hiện: ${vi}`, `Actual: ${en}`, { actual: figure, ...props });

const target = (vi: string, en: string, number: number, special: Partial<FigureParts>) =>
  example(`Kế hoạch: ${vi}`, `Target: ${en}`, { target: sampleFigure(number, special) });

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
    actual("đúng bằng", "exact", sampleFigure(220)),
    actual("năm trước", "previous year", sampleFigure(220), { previous: sampleFigure(190) }),
    actual("trên, từ … trở lên", "over, at least", sampleFigure(250, bound("MORE_THAN"))),
    actual("trên, số ước", "over, estimated", sampleFigure(250, bound("AT_LEAST", { status: "ESTIMATED" }))),
    actual("trên, nhưng có trần", "over, but capped", growthFigure(80, bound("MORE_THAN", { high: 100 })), {
      scale: percent,
    }),
    actual("dưới", "below", sampleFigure(250, bound("LESS_THAN"))),
    actual("từ … đến", "from … to", growthFigure(50, bound("RANGE", { high: 62 })), { scale: percent }),
    actual("gần", "nearly", sampleFigure(300, bound("NEARLY"))),
    actual("khoảng", "about", sampleFigure(220, bound("ABOUT"))),
    actual("ước, sơ bộ", "estimated, preliminary", sampleFigure(220, { status: "ESTIMATED" })),
    actual("dự kiến", "forecast", sampleFigure(220, { status: "FORECAST" })),
    actual("suy ra", "derived", sampleFigure(220, { origin: "DERIVED", rule: "D2" })),
    actual(
      "suy ra, đầu mở",
      "derived, open end",
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
    target("đúng bằng", "exact", 250, {}),
    target("từ … trở lên", "at least", 250, bound("AT_LEAST")),
    target("trên", "over", 250, bound("MORE_THAN")),
    target("không quá", "at most", 250, bound("AT_MOST")),
    target("dưới", "below", 250, bound("LESS_THAN")),
    target("từ … đến", "from … to", 230, bound("RANGE", { high: 270 })),
    target("khoảng", "about", 250, bound("ABOUT")),
    target("gần", "nearly", 250, bound("NEARLY")),
    target("suy ra", "derived", 250, { origin: "DERIVED", rule: "D6" }),
  ],
};
